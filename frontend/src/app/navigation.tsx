import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { type Role, useMe, useRoles } from "@/shared/me";

interface Place {
  readonly to: string;
  readonly label: string;
  readonly roles: readonly Role[];
}

const STAFF: readonly Role[] = ["committee", "branch"];

/** In the order of the work; the first section has no heading. */
const SECTIONS: readonly { readonly label: string; readonly places: readonly Place[] }[] = [
  {
    label: "desk",
    places: [
      { to: "/", label: "home", roles: ["admin", "committee", "branch", "member", "rater", "supervisor"] },
    ],
  },
  {
    label: "roster",
    places: [
      { to: "/organizations", label: "organizations", roles: STAFF },
      { to: "/terms", label: "terms", roles: STAFF },
      { to: "/people", label: "people", roles: STAFF },
      { to: "/duplicates", label: "duplicates", roles: ["committee"] },
      { to: "/posts", label: "posts", roles: STAFF },
      { to: "/post-requests", label: "postRequests", roles: STAFF },
      { to: "/procedures", label: "procedures", roles: STAFF },
      { to: "/notices", label: "notices", roles: STAFF },
      { to: "/clearances", label: "clearances", roles: ["supervisor", "committee"] },
      { to: "/appointments", label: "appointments", roles: STAFF },
      { to: "/groups", label: "groups", roles: STAFF },
      { to: "/attendance", label: "attendance", roles: STAFF },
      { to: "/certificates", label: "certificates", roles: STAFF },
      { to: "/bindings", label: "bindings", roles: STAFF },
      { to: "/service-rules", label: "serviceRules", roles: ["committee"] },
      { to: "/imports", label: "imports", roles: ["committee"] },
      { to: "/indicators", label: "indicators", roles: STAFF },
    ],
  },
  {
    label: "development",
    places: [
      { to: "/training", label: "training", roles: STAFF },
      { to: "/plans", label: "plans", roles: STAFF },
      { to: "/practice", label: "practice", roles: STAFF },
      { to: "/lectures", label: "lectures", roles: STAFF },
      { to: "/volunteers", label: "volunteers", roles: STAFF },
      { to: "/pools", label: "pools", roles: STAFF },
      { to: "/mentors", label: "mentors", roles: STAFF },
      { to: "/observations", label: "observations", roles: STAFF },
      { to: "/development-rules", label: "developmentRules", roles: ["committee"] },
      { to: "/near-retirement", label: "nearRetirement", roles: ["committee"] },
      { to: "/talks", label: "talks", roles: ["supervisor"] },
    ],
  },
  {
    label: "placement",
    places: [
      { to: "/rounds", label: "rounds", roles: STAFF },
    ],
  },
  {
    label: "assessment",
    places: [
      { to: "/cycles", label: "cycles", roles: STAFF },
      { to: "/tasks", label: "tasks", roles: STAFF },
      { to: "/forms", label: "forms", roles: ["rater"] },
    ],
  },
  {
    label: "administration",
    places: [
      { to: "/accounts", label: "accounts", roles: ["admin"] },
      { to: "/data", label: "data", roles: ["committee", "admin"] },
      { to: "/work-calendar", label: "workCalendar", roles: ["admin", "committee"] },
    ],
  },
];

/** A person's own places; the tasks page shows staff those of their organizations. */
const OWN_PLACES = [
  { to: "/my-training", label: "myTraining" },
  { to: "/my-call-outs", label: "myCallOuts" },
  { to: "/plans", label: "myPlans" },
  { to: "/my-rounds", label: "myRounds" },
  { to: "/tasks", label: "myTasks" },
  { to: "/my-results", label: "myResults" },
  { to: "/attendance", label: "myAttendance" },
  { to: "/certificates", label: "myCertificates" },
  { to: "/mentors", label: "myMentors" },
  { to: "/my-talks", label: "myTalks" },
] as const;

/** The places this account can use; nothing is shown that would be refused. */
export function Navigation({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useTranslation("app");
  const roles = useRoles();
  const sections = SECTIONS.map(({ label, places }) => ({
    label,
    places: places.filter((place) => place.roles.some((role) => roles.has(role))),
  })).filter((section) => section.places.length > 0);
  const shown = new Set(sections.flatMap((section) => section.places.map((place) => place.to)));
  return (
    <nav className="qq-nav" aria-label={t("navigation")}>
      {sections.map((section) => (
        <div key={section.label}>
          {section.label !== "desk" && <p className="qq-nav-label">{t(`sections.${section.label}`)}</p>}
          <ul>
            {section.places.map((place) => (
              <li key={place.to}>
                <Link to={place.to} activeOptions={{ exact: place.to === "/", includeSearch: false }} onClick={onGo}>
                  {t(`places.${place.label}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {roles.has("member") && <OwnPlaces shown={shown} onGo={onGo} />}
    </nav>
  );
}

function OwnPlaces({ shown, onGo }: { readonly shown: ReadonlySet<string>; readonly onGo: (() => void) | undefined }) {
  const { t } = useTranslation("app");
  const me = useMe();
  if (me.person_id === null) return null;
  return (
    <div>
      <p className="qq-nav-label">{t("sections.own")}</p>
      <ul>
        {OWN_PLACES.filter((place) => !shown.has(place.to)).map((place) => (
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
      </ul>
    </div>
  );
}
