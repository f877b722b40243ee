import { useQuery } from "@tanstack/react-query";
import { Drawer, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { Facts } from "@/shared/page";
import { usePreferences } from "@/shared/preferences";

import { countsOf, percent, valueOf } from "./formats";
import { type Asked, type Figure, type IndicatorKey, type Side, definitionsQuery } from "./queries";
import { RowsTable } from "./rows-table";

interface Props {
  readonly figure: Figure;
  readonly asked: Asked;
  readonly mayDrill: boolean;
  readonly onClose: () => void;
}

/** What a figure means, what it is made of, and the rows behind it. */
export function FigureDrawer({ figure, asked, mayDrill, onClose }: Props) {
  const { t } = useTranslation("indicators");
  const { language } = usePreferences();
  const [side, setSide] = useState<Side>("missing");
  const definitions = useQuery(definitionsQuery);
  const definition = definitions.data?.find((one) => one.key === figure.key);
  return (
    <Drawer open onClose={onClose} size="large" title={t(`names.${figure.key}`)}>
      <div className="qq-page">
        <Facts
          items={[
            [t("value"), `${valueOf(figure)} ${figure.unit === "ratio" ? "" : t(`units.${figure.key}`)}`.trim()],
            [t("counts"), countsOf(figure)],
            [t("known"), figure.known],
            [t("notKnown"), figure.missing],
            [t("version"), figure.version],
          ]}
        />
        <p>{definition?.[language]}</p>
        {figure.parts.length > 0 && <Parts figure={figure} />}
        {mayDrill ? (
          <>
            <Segmented
              aria-label={t("rows")}
              value={side}
              options={(["missing", "counted"] as const).map((value) => ({ value, label: t(`sides.${sideWord(figure.key)}.${value}`) }))}
              onChange={setSide}
            />
            <RowsTable asked={asked} indicator={figure.key as IndicatorKey} side={side} caption={t("rows")} />
          </>
        ) : (
          <p className="qq-muted">{t("noDrill")}</p>
        )}
      </div>
    </Drawer>
  );
}

function sideWord(key: string): "people" | "rates" | "posts" | "flow" {
  if (key === "staffing") return "posts";
  if (["turnover", "retention", "median_tenure", "joined"].includes(key)) return "flow";
  return ["serving_people", "mean_age", "median_age"].includes(key) ? "people" : "rates";
}

function Parts({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation("indicators");
  const label = useCodeLabel();
  const name = (key: string) =>
    figure.key === "staffing" ? label("form", key) : t(`reasons.${key}`, { defaultValue: key });
  return (
    <DataTable
      caption={t("parts")}
      rows={figure.parts}
      rowKey={(part) => part.key}
      columns={[
        { key: "name", title: t("part"), render: (part) => name(part.key) },
        { key: "counts", title: t("counts"), numeric: true, render: (part) => (part.is_suppressed ? t("suppressed") : countsOf(part)) },
        { key: "value", title: t("share"), numeric: true, render: (part) => percent(part.value) },
      ]}
    />
  );
}
