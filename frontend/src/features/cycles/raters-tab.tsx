import { useQuery } from "@tanstack/react-query";
import { App, Button, Select, Tag } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState, Loaded } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { useSetRaters } from "./commands";
import { colleaguesByIdQuery, colleaguesQuery, type Cycle, groupsQuery, type RaterGroup } from "./queries";

/** Who rates, group by group. */
export function RatersTab({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslation("cycles");
  const groups = useQuery(groupsQuery(cycle.id));
  return (
    <Loaded query={groups}>
      {({ value, etag }) =>
        value.length === 0 ? (
          <EmptyState title={t("noGroups")} hint={t("noGroupsHint")} />
        ) : (
          <div className="qq-stack">
            <p className="qq-muted">{t("ratersHint")}</p>
            {value.map((group) => (
              <GroupCard key={group.group} cycle={cycle} group={group} etag={etag} />
            ))}
          </div>
        )
      }
    </Loaded>
  );
}

interface CardProps {
  readonly cycle: Cycle;
  readonly group: RaterGroup;
  readonly etag: string;
}

function GroupCard({ cycle, group, etag }: CardProps) {
  const { t } = useTranslation("cycles");
  const { message } = App.useApp();
  const saved = group.raters.map((rater) => rater.account_id);
  const [draft, setDraft] = useState<string[] | null>(null);
  const chosen = draft ?? saved;
  const set = useSetRaters(cycle.id, group.group, etag, () => {
    setDraft(null);
    void message.success(t("ratersSaved", { group: group.label }));
  });
  const known = new Map(group.raters.map((rater) => [rater.account_id, rater]));
  const save = () =>
    set.mutate(
      chosen.map((account_id) => {
        const rater = known.get(account_id);
        return { account_id, label: rater?.label ?? "", subject_ids: rater?.subject_ids ?? null };
      }),
    );
  const forms = group.raters.reduce((sum, rater) => sum + (rater.forms ?? 0), 0);
  const submitted = group.raters.reduce((sum, rater) => sum + (rater.submitted ?? 0), 0);
  return (
    <section className="qq-sheet qq-stack" aria-label={group.label}>
      <header className="qq-section-head">
        <h3>
          {group.label} {group.anonymous && <Tag>{t("anonymous")}</Tag>}
        </h3>
        <span className={saved.length < group.needed ? "qq-warn" : "qq-muted"}>
          {t("ratersOf", { count: saved.length, needed: group.needed })}
        </span>
      </header>
      {!group.anonymous && forms > 0 && <p className="qq-muted">{t("formsSoFar", { submitted, forms })}</p>}
      <ProblemBanner error={set.error} />
      {cycle.state === "closed" ? (
        <p className="qq-muted">{t("ratersFixed")}</p>
      ) : (
        <>
          <ColleagueSelect label={t("ratersIn", { group: group.label })} value={chosen} onChange={setDraft} />
          <div className="qq-actions">
            <Button
              type="primary"
              disabled={draft === null}
              loading={set.isPending}
              onClick={save}
              aria-label={t("saveRaters", { group: group.label })}
            >
              {t("shared:save")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

function ColleagueSelect({ label, value, onChange }: SelectProps) {
  const { t } = useTranslation("cycles");
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const found = useQuery(colleaguesQuery(q));
  const chosen = useQuery(colleaguesByIdQuery(value));
  const names = new Map([...(chosen.data ?? []), ...(found.data ?? [])].map((one) => [one.id, one.display_name]));
  const offered = new Set([...value, ...(found.data ?? []).map((one) => one.id)]);
  return (
    <Select
      mode="multiple"
      aria-label={label}
      placeholder={t("chooseRaters")}
      value={[...value]}
      options={[...offered].map((id) => ({ value: id, label: names.get(id) ?? t("otherAccount") }))}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      notFoundContent={t("noColleague")}
      onChange={(ids: string[]) => onChange(ids)}
    />
  );
}
