import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { spanOf } from "@/shared/dates";
import { type Field, Fields } from "@/shared/fields";
import { ChoiceFilter } from "@/shared/filters";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Facts, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { ByOrganization, Figures } from "./by-organization";
import { useTeams } from "./queries";
import {
  type Pairing, type Site, type SiteIn, useChangeSite, useCoverage, useCreateSite, useEndPairing, usePair, usePairings,
  useSites,
} from "./records";

/** Youth homes, who looks after them, and those nobody does yet. */
export function SitesTab() {
  const { t } = useTranslation("volunteers");
  const [filters, setFilters] = useUrlFilters();
  const canEdit = useCan("committee");
  const [isAdding, setAdding] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const list = useSites(filters);
  const shown = list.rows?.find((row) => row.id === open);
  return (
    <div className="qq-stack">
      <Coverage />
      <div className="qq-filters">
        <ChoiceFilter
          label={t("pairing")}
          value={filters.is_paired}
          options={[
            { value: "false", label: t("unpaired") },
            { value: "true", label: t("paired") },
          ]}
          onChange={(is_paired) => setFilters({ is_paired })}
        />
        {canEdit && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t("addSite")}
          </Button>
        )}
      </div>
      <KeysetTable
        list={list}
        caption={t("tabs.sites")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noSites")} hint={t("noSitesHint")} />}
        columns={[
          { key: "name", title: t("site"), render: (row) => row.name },
          { key: "organization", title: t("organization"), render: (row) => row.organization_name },
          { key: "address", title: t("address"), render: (row) => row.address, wide: true },
          { key: "hours", title: t("openHours"), render: (row) => row.open_hours ?? "—", wide: true },
          {
            key: "pairings",
            title: t("pairing"),
            render: (row) =>
              row.pairings === 0 ? <StateTag tone="warn">{t("unpaired")}</StateTag> : t("pairedWith", { count: row.pairings }),
          },
          {
            key: "actions",
            title: t("actions"),
            render: (row) => (
              <Button size="small" onClick={() => setOpen(row.id)} aria-label={t("openOne", { name: row.name })}>
                {t("open")}
              </Button>
            ),
          },
        ]}
      />
      {isAdding && <NewSiteDrawer onClose={() => setAdding(false)} />}
      {shown !== undefined && <SiteDrawer site={shown} onClose={() => setOpen(null)} />}
    </div>
  );
}

function Coverage() {
  const { t } = useTranslation("volunteers");
  const [filters] = useUrlFilters();
  const coverage = useCoverage(filters.organization_id);
  if (filters.organization_id === undefined) return <p className="qq-muted">{t("figuresHint")}</p>;
  return (
    <Loaded query={coverage}>
      {(found) => (
        <>
          <Figures
            items={[
              [t("sites"), found.sites],
              [t("sitesPaired"), `${found.paired} / ${found.sites}`],
              [t("westernPaired"), `${found.paired_volunteers} / ${found.volunteers}`],
            ]}
          />
          <ByOrganization
            caption={t("tabs.sites")}
            rows={found.lines}
            columns={[
              { key: "sites", title: t("sites"), render: (row) => row.sites, numeric: true },
              { key: "paired", title: t("sitesPaired"), render: (row) => row.paired, numeric: true },
            ]}
          />
        </>
      )}
    </Loaded>
  );
}

function NewSiteDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const create = useCreateSite(onClose);
  const fields: Field[] = [
    { name: "organization_id", label: t("organization"), kind: "organization", required: true },
    { name: "name", label: t("site"), kind: "text", required: true },
    { name: "address", label: t("address"), kind: "text", required: true },
    { name: "open_hours", label: t("openHours"), kind: "text" },
    { name: "division_code", label: t("divisionCode"), kind: "text", hint: t("divisionHint") },
  ];
  return (
    <FormDrawer<SiteIn> title={t("addSite")} command={create} onSubmit={create.mutate} onClose={onClose}>
      <Fields fields={fields} />
    </FormDrawer>
  );
}

function SiteDrawer({ site, onClose }: { readonly site: Site; readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const canEdit = useCan("committee");
  const [isPairing, setPairing] = useState(false);
  const [ended, setEnded] = useState<Pairing | null>(null);
  const change = useChangeSite(site, () => undefined);
  const isOpen = site.status === "open";
  return (
    <Drawer open onClose={onClose} size="large" title={site.name}>
      <div className="qq-page">
        <Facts items={[[t("organization"), site.organization_name], [t("address"), site.address], [t("openHours"), site.open_hours], [t("divisionCode"), site.division_code]]} />
        <ProblemBanner error={change.error} />
        {canEdit && (
          <div className="qq-actions">
            {isOpen && (
              <Button type="primary" onClick={() => setPairing(true)}>
                {t("pair")}
              </Button>
            )}
            <Button danger={isOpen} loading={change.isPending} onClick={() => change.mutate({ status: isOpen ? "closed" : "open" })}>
              {t(isOpen ? "closeSite" : "reopenSite")}
            </Button>
          </div>
        )}
        <Section title={t("pairings")}>
          <KeysetTable
            list={usePairings(site.id)}
            caption={t("pairings")}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t("unpaired")} hint={t("pairHint")} />}
            columns={[
              { key: "who", title: t("partner"), render: (row) => row.person_name ?? row.team_name },
              { key: "span", title: t("span"), render: (row) => spanOf(row.starts_on, row.ended_on) },
              { key: "reason", title: t("reason"), render: (row) => row.end_reason ?? "—" },
              {
                key: "actions",
                title: t("actions"),
                render: (row) =>
                  canEdit && row.ended_on === null ? (
                    <Button size="small" danger onClick={() => setEnded(row)}>
                      {t("endPairing")}
                    </Button>
                  ) : null,
              },
            ]}
          />
        </Section>
        {isPairing && <PairDrawer site={site} onClose={() => setPairing(false)} />}
        {ended !== null && <EndDrawer row={ended} onClose={() => setEnded(null)} />}
      </div>
    </Drawer>
  );
}

function PairDrawer({ site, onClose }: { readonly site: Site; readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const pair = usePair(site, onClose);
  const teams = (useTeams({}).rows ?? []).filter((team) => team.status === "active");
  const fields: Field[] = [
    { name: "person_id", label: t("person"), kind: "person" },
    { name: "team_id", label: t("team"), kind: "select", options: teams.map((team) => ({ value: team.id, label: team.name })) },
  ];
  return (
    <FormDrawer<{ person_id?: string; team_id?: string }> title={t("pair")} hint={t("pairHint")} command={pair} onSubmit={pair.mutate} onClose={onClose}>
      <Fields fields={fields} />
    </FormDrawer>
  );
}

function EndDrawer({ row, onClose }: { readonly row: Pairing; readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const end = useEndPairing(row, onClose);
  return (
    <FormDrawer<{ reason: string }> title={t("endPairing")} okText={t("endPairing")} isDangerous command={end} onSubmit={end.mutate} onClose={onClose}>
      <Fields fields={[{ name: "reason", label: t("reason"), kind: "long", required: true }]} />
    </FormDrawer>
  );
}
