import { useQuery } from "@tanstack/react-query";
import { Progress } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { LinkButton } from "@/shared/link-button";
import { EmptyState, Loaded, Section } from "@/shared/page";

import { type Cycle, progressQuery } from "./queries";

const STATES = ["open", "submitted", "returned", "verified", "exempt"] as const;

/** How far each group is, and the tasks. */
export function ProgressTab({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslation("cycles");
  const label = useCodeLabel();
  const progress = useQuery(progressQuery(cycle.id));
  if (cycle.state === "draft" || cycle.state === "opening") {
    return <EmptyState title={t("notOpen")} hint={t("notOpenHint")} />;
  }
  return (
    <Loaded query={progress}>
      {({ subjects, groups, tasks }) => (
        <div className="qq-page">
          <dl className="qq-figures">
            <div>
              <dt>{t("subjectsCount")}</dt>
              <dd>{subjects}</dd>
            </div>
            {tasks.total > 0 &&
              STATES.map((state) => (
                <div key={state}>
                  <dt>{t("tasksIn", { state: label("taskState", state) })}</dt>
                  <dd>
                    {tasks[state]} <small>/ {tasks.total}</small>
                  </dd>
                </div>
              ))}
          </dl>
          {groups.length > 0 && (
            <Section title={t("byGroup")}>
              <DataTable
                caption={t("byGroup")}
                rows={groups}
                rowKey={(group) => group.group}
                columns={[
                  { key: "group", title: t("group"), render: (group) => group.label },
                  { key: "raters", title: t("raters"), numeric: true, render: (group) => group.raters },
                  {
                    key: "forms",
                    title: t("formsDone"),
                    render: (group) => (
                      <Progress
                        percent={group.forms === 0 ? 0 : Math.floor((100 * group.submitted) / group.forms)}
                        format={() => `${group.submitted} / ${group.forms}`}
                        aria-label={t("formsOf", { group: group.label })}
                      />
                    ),
                  },
                  {
                    key: "ready",
                    title: t("subjectsReady"),
                    numeric: true,
                    render: (group) => t("readyOf", { ready: group.subjects_ready, all: group.subjects, needed: group.needed }),
                  },
                  { key: "excluded", title: t("excluded"), numeric: true, render: (group) => group.excluded, wide: true },
                ]}
              />
            </Section>
          )}
          {tasks.total > 0 && (
            <div className="qq-actions">
              <LinkButton to="/tasks" search={{ cycle_id: cycle.id }}>
                {t("allTasks")}
              </LinkButton>
            </div>
          )}
        </div>
      )}
    </Loaded>
  );
}
