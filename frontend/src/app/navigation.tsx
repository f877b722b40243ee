import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { type Role, useMe, useRoles } from "@/shared/me";

interface Place {
  readonly to: string;
  readonly label: string;
  readonly roles: readonly Role[];
}

const STAFF: readonly Role[] = ["committee", "branch"];

const PLACES: readonly Place[] = [
  { to: "/", label: "home", roles: ["admin", "committee", "branch", "member", "rater"] },
  { to: "/organizations", label: "organizations", roles: STAFF },
  { to: "/people", label: "people", roles: STAFF },
  { to: "/posts", label: "posts", roles: STAFF },
  { to: "/imports", label: "imports", roles: ["committee"] },
  { to: "/rounds", label: "rounds", roles: STAFF },
  { to: "/appointments", label: "appointments", roles: STAFF },
  { to: "/cycles", label: "cycles", roles: STAFF },
  { to: "/tasks", label: "tasks", roles: STAFF },
  { to: "/forms", label: "forms", roles: ["rater"] },
  { to: "/accounts", label: "accounts", roles: ["admin"] },
];

/** A person's own places; the tasks page shows staff those of their organizations. */
const OWN_PLACES = [
  { to: "/my-rounds", label: "myRounds" },
  { to: "/tasks", label: "myTasks" },
  { to: "/my-results", label: "myResults" },
] as const;

/** The places this account can use; nothing is shown that would be refused. */
export function Navigation({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useTranslation("app");
  const roles = useRoles();
  const me = useMe();
  const places = PLACES.filter((place) => place.roles.some((role) => roles.has(role)));
  return (
    <nav className="qq-nav" aria-label={t("navigation")}>
      <ul>
        {places.map((place) => (
          <li key={place.to}>
            <Link to={place.to} activeOptions={{ exact: place.to === "/", includeSearch: false }} onClick={onGo}>
              {t(`places.${place.label}`)}
            </Link>
          </li>
        ))}
        {roles.has("member") && me.person_id !== null && (
          <>
            {OWN_PLACES.filter((place) => !places.some((other) => other.to === place.to)).map((place) => (
              <li key={place.to}>
                <Link to={place.to} activeOptions={{ includeSearch: false }} onClick={onGo}>
                  {t(`places.${place.label}`)}
                </Link>
              </li>
            ))}
            <li>
              <Link to="/people/$personId" params={{ personId: me.person_id }} onClick={onGo}>
                {t("places.myPage")}
              </Link>
            </li>
          </>
        )}
      </ul>
    </nav>
  );
}
