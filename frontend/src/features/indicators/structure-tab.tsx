import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { Facts, Loaded, Section } from "@/shared/page";
import type { Filters } from "@/shared/url-filters";

import { percent } from "./formats";
import { Pyramid } from "./pyramid";
import { type Asked, type Compared, structureQuery } from "./queries";

interface Props {
  readonly asked: Asked;
  readonly since: string | undefined;
  readonly onChange: (change: Filters) => void;
}

/** Who serves now, against an earlier day or the day before the present term. */
export function StructureTab({ asked, since, onChange }: Props) {
  const { t } = useTranslation("indicators");
  const compared = useQuery(structureQuery(asked, since));
  const termStart = compared.data?.term_started_on ?? null;
  return (
    <div className="qq-page">
      <div className="qq-filters">
        <label className="qq-field">
          <span>{t("since")}</span>
          <Input
            type="date"
            value={since ?? compared.data?.since ?? ""}
            onChange={(event) => onChange({ since: event.target.value === "" ? undefined : event.target.value })}
          />
        </label>
        {termStart !== null && (
          <Button onClick={() => onChange({ since: dayBefore(termStart) })}>{t("lastTerm")}</Button>
        )}
      </div>
      <Loaded query={compared}>{(found) => <Comparison compared={found} />}</Loaded>
    </div>
  );
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function Comparison({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation("indicators");
  const label = useCodeLabel();
  const { now, before } = compared;
  const shift = compared.mean_age_shift;
  return (
    <>
      <Facts
        items={[
          [t("names.serving_people"), `${before.people} → ${now.people}`],
          [t("names.mean_age"), `${age(before.mean_age)} → ${age(now.mean_age)}`],
          [t("meanAgeShift"), shift === null ? null : t("years", { value: `${shift > 0 ? "+" : ""}${shift.toFixed(1)}` })],
          [t("names.under_35"), `${percent(before.under_35)} → ${percent(now.under_35)}`],
        ]}
      />
      {compared.is_suppressed && <p className="qq-muted">{t("smallCells")}</p>}
      <Section title={t("pyramid")}>
        <Pyramid now={now} before={before} />
      </Section>
      <div className="qq-columns">
        <Shares title={t("education")} now={now.education} before={before.education} name={(key) => t(`education_groups.${key}`)} />
        <Shares
          title={t("source")}
          now={now.source}
          before={before.source}
          name={(key) => (key === "unknown" ? t("shared:unknown") : label("source", key))}
        />
      </div>
    </>
  );
}

function age(value: number | null): string {
  return value === null ? "—" : value.toFixed(1);
}

type Cells = Readonly<Record<string, number | null>>;

interface SharesProps {
  readonly title: string;
  readonly now: Cells;
  readonly before: Cells;
  readonly name: (key: string) => string;
}

function Shares({ title, now, before, name }: SharesProps) {
  const { t } = useTranslation("indicators");
  const rows = [...new Set([...Object.keys(now), ...Object.keys(before)])].sort(
    (one, other) => (now[other] ?? 0) - (now[one] ?? 0),
  );
  const total = (cells: Cells) => Object.values(cells).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const share = (cells: Cells, key: string) => {
    const n = cells[key];
    if (n === null) return t("suppressed");
    return n === undefined || total(cells) === 0 ? "—" : `${n} · ${percent(n / total(cells), 0)}`;
  };
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={(key) => key}
        columns={[
          { key: "name", title, render: name },
          { key: "before", title: t("before"), numeric: true, render: (key) => share(before, key) },
          { key: "now", title: t("now"), numeric: true, render: (key) => share(now, key) },
        ]}
      />
    </Section>
  );
}
