import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";
import { useCodeLabel } from "@/shared/codes";
import type { Filters } from "@/shared/url-filters";

import { keys } from "./queries";

import "./people.css";

interface Props {
  readonly filters: Filters;
  readonly onChange: (change: Filters) => void;
}

/** How many people came by which channel; a press shows who. */
export function SourceCounts({ filters, onChange }: Props) {
  const { t } = useTranslation("people");
  const label = useCodeLabel();
  const { organization_id, as_of } = filters;
  const counts = useQuery({
    queryKey: [...keys.all, "sources", organization_id ?? "", as_of ?? ""],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/people/sources", {
          params: { query: { ...(organization_id && { organization_id }), ...(as_of && { as_of }) } },
        }),
      ),
  });
  const rows = (counts.data ?? []).filter((row) => row.source_channel !== null);
  if (rows.length === 0) return null;
  return (
    <ul className="qq-sources" aria-label={t("bySource")}>
      {rows.map((row) => {
        const source = row.source_channel ?? "";
        const isChosen = filters.source_channel === source;
        const details = [
          t("servingCount", { count: row.serving }),
          row.found_by_outreach > 0 && t("outreachCount", { count: row.found_by_outreach }),
          ...Object.entries(row.by_sending_unit_kind).map(([kind, n]) => `${label("sendingKind", kind)} ${String(n)}`),
        ].filter(Boolean);
        return (
          <li key={source}>
            <button
              type="button"
              aria-pressed={isChosen}
              onClick={() => onChange({ source_channel: isChosen ? undefined : source })}
            >
              <span>{label("source", source)}</span>
              <strong>{row.people}</strong>
              <small className="qq-muted">{details.join(" · ")}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
