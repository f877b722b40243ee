import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { Loaded } from "@/shared/page";

import { type Pool, ratiosQuery } from "./queries";

function share(part: number, base: number): string {
  return base === 0 ? "—" : `${((100 * part) / base).toFixed(1)} %`;
}

export function RatiosTab({ pool }: { readonly pool: Pool }) {
  const { t } = useTranslation("pools");
  return (
    <Loaded query={useQuery(ratiosQuery(pool.id))}>
      {(found) => {
        const rows = [
          { key: "under35", label: t("under35"), part: found.under35, base: found.birth_known },
          { key: "women", label: t("women"), part: found.women, base: found.sex_known },
          { key: "graduates", label: t("graduates"), part: found.graduates, base: found.education_known },
          ...pool.tiers.map((tier) => ({
            key: tier.key,
            label: tier.name,
            part: found.by_tier[tier.key] ?? 0,
            base: found.total,
          })),
        ];
        return (
          <DataTable
            caption={t("ratios")}
            rows={rows}
            rowKey={(row) => row.key}
            columns={[
              { key: "label", title: t("figure"), render: (row) => row.label },
              { key: "part", title: t("people"), numeric: true, render: (row) => row.part },
              { key: "base", title: t("base"), numeric: true, render: (row) => row.base },
              { key: "share", title: t("share"), numeric: true, render: (row) => share(row.part, row.base) },
            ]}
          />
        );
      }}
    </Loaded>
  );
}
