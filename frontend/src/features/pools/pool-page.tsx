import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCan } from "@/shared/me";
import { Facts, Loaded, Page } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { Tabs } from "@/shared/tabs";

import { CandidatesTab } from "./candidates-tab";
import { ComparisonsTab } from "./comparisons-tab";
import { ExitsTab } from "./exits-tab";
import { NominateDrawer } from "./nominate-drawer";
import { EditPoolDrawer } from "./pool-drawer";
import { type Pool, poolQuery, useTogglePool } from "./queries";
import { RatiosTab } from "./ratios-tab";

export function PoolPage() {
  const { poolId = "" } = useParams({ strict: false });
  const pool = useQuery(poolQuery(poolId));
  return <Loaded query={pool}>{({ value, etag }) => <PoolView pool={value} etag={etag} />}</Loaded>;
}

function PoolView({ pool, etag }: { readonly pool: Pool; readonly etag: string }) {
  const { t } = useTranslation("pools");
  const keeps = useCan("committee") && pool.is_kept_here;
  const [open, setOpen] = useState<"edit" | "nominate" | null>(null);
  const [tab, setTab] = useState("candidates");
  const toggle = useTogglePool(pool);
  const close = () => setOpen(null);
  const candidates = { key: "candidates", label: t("candidates"), children: <CandidatesTab pool={pool} /> };
  const kept = [
    { key: "comparisons", label: t("comparisons"), children: <ComparisonsTab pool={pool} /> },
    { key: "exits", label: t("exits"), children: <ExitsTab poolId={pool.id} /> },
    { key: "ratios", label: t("ratios"), children: <RatiosTab pool={pool} /> },
  ];
  return (
    <Page
      title={pool.name}
      lead={pool.purpose}
      actions={
        <>
          <Link to="/pools">{t("backToList")}</Link>
          {keeps && <Button onClick={() => setOpen("edit")}>{t("shared:edit")}</Button>}
          {keeps && (
            <Button loading={toggle.isPending} onClick={() => toggle.mutate(undefined)}>
              {t(pool.status === "open" ? "close" : "reopen")}
            </Button>
          )}
          {pool.status === "open" && (
            <Button type="primary" onClick={() => setOpen("nominate")}>
              {t("nominate")}
            </Button>
          )}
        </>
      }
    >
      <ProblemBanner error={toggle.error} />
      <div className="qq-sheet">
        <PoolFacts pool={pool} />
      </div>
      <Tabs label={pool.name} items={keeps ? [candidates, ...kept] : [candidates]} activeKey={tab} onChange={setTab} />
      {open === "edit" && <EditPoolDrawer pool={pool} etag={etag} onClose={close} />}
      {open === "nominate" && <NominateDrawer pool={pool} onClose={close} />}
    </Page>
  );
}

function PoolFacts({ pool }: { readonly pool: Pool }) {
  const { t } = useTranslation("pools");
  const seats = pool.tiers
    .map((tier) => (pool.is_kept_here ? `${tier.name} ${tier.held} / ${tier.quota ?? "—"}` : tier.name))
    .join(t("separator"));
  return (
    <Facts
      items={[
        [t("organization"), pool.organization_name],
        [t("status"), t(`statuses.${pool.status}`)],
        [t("tier"), seats],
        [t("quota"), pool.quota],
        [t("criteria"), pool.requirement_texts.join(t("separator"))],
        [t("requiresService"), t(pool.requires_service ? "shared:yes" : "shared:no")],
      ]}
    />
  );
}
