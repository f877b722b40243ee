import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Tag } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { useCan } from "@/shared/me";
import { Loaded, Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { NextStep } from "./next-step";
import { ProgressTab } from "./progress-tab";
import { ProposalsTab } from "./proposals-tab";
import { type Cycle, cycleQuery } from "./queries";
import { RatersTab } from "./raters-tab";
import { SubjectsTab } from "./subjects-tab";

export function CyclePage() {
  const { cycleId } = useParams({ from: "/inside/cycles/$cycleId" });
  const query = useQuery(cycleQuery(cycleId));
  return <Loaded query={query}>{(cycle) => <CycleView cycle={cycle} />}</Loaded>;
}

function CycleView({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslation("cycles");
  const label = useCodeLabel();
  const [filters, setFilters] = useUrlFilters();
  const isCommittee = useCan("committee");
  const committeeTabs = [
    { key: "raters", label: t("tabs.raters"), children: <RatersTab cycle={cycle} /> },
    { key: "proposals", label: t("tabs.proposals"), children: <ProposalsTab cycle={cycle} /> },
  ];
  return (
    <Page
      title={cycle.title}
      lead={
        <>
          {cycle.organization_name} · {cycle.period} <Tag>{label("cycleState", cycle.state)}</Tag>{" "}
          <Link to="/schemes/$schemeId" params={{ schemeId: cycle.scheme_id }}>
            {cycle.scheme_title}
          </Link>
        </>
      }
    >
      <NextStep cycle={cycle} canManage={isCommittee} />
      <Tabs
        label={cycle.title}
        activeKey={filters.tab ?? "progress"}
        onChange={(tab) => setFilters({ tab })}
        items={[
          { key: "progress", label: t("tabs.progress"), children: <ProgressTab cycle={cycle} /> },
          { key: "subjects", label: t("tabs.subjects"), children: <SubjectsTab cycle={cycle} /> },
          ...(isCommittee ? committeeTabs : []),
        ]}
      />
    </Page>
  );
}
