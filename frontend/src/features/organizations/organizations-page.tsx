import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { useUrlFilters } from "@/shared/url-filters";

import { OrganizationDetailPane } from "./organization-detail";
import { OrganizationDrawer } from "./organization-drawer";
import { TreeLevel } from "./organization-tree";
import { levelQuery, organizationQuery } from "./queries";

import "./organizations.css";

export function OrganizationsPage() {
  const { t } = useTranslation("organizations");
  const { organizationId } = useParams({ strict: false });
  const canEdit = useCan("committee");
  const navigate = useNavigate();
  const [filters, setFilters] = useUrlFilters();
  const [isCreating, setCreating] = useState(false);
  const roots = useQuery(levelQuery(null));
  const chosen = useQuery({ ...organizationQuery(organizationId ?? ""), enabled: organizationId !== undefined });
  const open = new Set(chosen.data?.value.ancestors.map((ancestor) => ancestor.id));
  const isEmpty = roots.data?.items.length === 0;

  const create = canEdit && (
    <Button type="primary" onClick={() => setCreating(true)}>
      {t("create")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={create}>
      {isEmpty ? (
        <EmptyState title={t("emptyTitle")} hint={t(canEdit ? "emptyHint" : "emptyHintReader")} />
      ) : (
        <div className="qq-columns">
          <nav className="qq-tree-pane" aria-label={t("tree")} data-detail={organizationId !== undefined}>
            <AsOf day={filters.as_of} onChange={(as_of) => setFilters({ as_of })} />
            <TreeLevel key={organizationId} parentId={null} open={open} asOf={filters.as_of} />
          </nav>
          {organizationId === undefined ? (
            <EmptyState title={t("chooseTitle")} hint={t("chooseHint")} />
          ) : (
            <OrganizationDetailPane key={organizationId} id={organizationId} />
          )}
        </div>
      )}
      {isCreating && (
        <OrganizationDrawer
          parentId={organizationId ?? null}
          onClose={() => setCreating(false)}
          onDone={(created) => {
            setCreating(false);
            void navigate({ to: "/organizations/$organizationId", params: { organizationId: created.id } });
          }}
        />
      )}
    </Page>
  );
}

interface AsOfProps {
  readonly day: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** The tree of an earlier day: who stood then, under which name. */
function AsOf({ day, onChange }: AsOfProps) {
  const { t } = useTranslation("organizations");
  return (
    <label className="qq-as-of">
      <span className="qq-muted">{t("asOf")}</span>
      <Input
        type="date"
        max={today()}
        value={day ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
      />
    </label>
  );
}
