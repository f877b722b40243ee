import { queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";

import { LinkButton } from "./link-button";
import { EmptyState, Loaded, Section } from "./page";
import "./development.css";

export type GrowthFile = components["schemas"]["GrowthFileOut"];
type Entry = GrowthFile["entries"][number];

export function growthQuery(personId: string) {
  return queryOptions({
    queryKey: ["people", "growth", personId],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/people/{person_id}/growth", { params: { path: { person_id: personId } } })),
  });
}

/** One person's growth file (成长档案) on their page. */
export function GrowthSection({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("shared");
  return (
    <Section
      title={t("growth.title")}
      actions={
        <LinkButton to="/people/$personId/growth" params={{ personId }}>
          {t("growth.print")}
        </LinkButton>
      }
    >
      <Loaded query={useQuery(growthQuery(personId))}>{(file) => <GrowthTimeline entries={file.entries} />}</Loaded>
    </Section>
  );
}

export function GrowthTimeline({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation("shared");
  if (entries.length === 0) return <EmptyState title={t("growth.empty")} hint={t("growth.emptyHint")} />;
  return (
    <ol className="qq-growth">
      {entries.map((entry) => (
        <li key={`${entry.on} ${entry.kind} ${entry.title} ${entry.link ?? ""}`}>
          <time dateTime={entry.on}>{entry.on}</time>
          <div>
            <KindOf entry={entry} />
            {entry.link === null ? entry.title : <a href={entry.link}>{entry.title}</a>}
            {entry.detail !== null && <p className="qq-muted">{entry.detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What kind of event it is, unless its title begins with the same words. */
function KindOf({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation("shared");
  const kind = t(`codes.growthKind.${entry.kind}`);
  return entry.title.startsWith(kind) ? null : <span className="qq-muted">{kind} </span>;
}
