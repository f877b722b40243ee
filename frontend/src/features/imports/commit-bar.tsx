import { Link } from "@tanstack/react-router";
import { Alert, App, Button } from "antd";
import { useTranslation } from "react-i18next";

import { ProblemBanner } from "@/shared/problem-banner";

import { type Import, useCommit } from "./queries";

const FIGURES = ["created", "updated", "unchanged", "refused", "skipped"] as const;
const PLACES = { people: "/people", organizations: "/organizations", appointments: "/appointments" } as const;
const PLACE_WORDS = { people: "toPeople", organizations: "toOrganizations", appointments: "toAppointments" } as const;

/** What would be written, or was: the counts of the dry run and the button that makes them true. */
export function CommitBar({ record }: { readonly record: Import }) {
  const { t } = useTranslation("imports");
  return (
    <div className="qq-stack">
      {record.state === "committed" && (
        <Alert
          type="success"
          showIcon
          title={t("committedTitle")}
          description={t("committedHint", { ...record.counts })}
          action={<Link to={PLACES[record.kind]}>{t(PLACE_WORDS[record.kind])}</Link>}
        />
      )}
      {record.counts !== null && (
        <dl className="qq-figures">
          {FIGURES.map((figure) => (
            <div key={figure}>
              <dt>{t(`counts.${figure}`)}</dt>
              <dd>
                {record.counts?.[figure]} <small>{t("rows")}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {record.state === "ready" && <CommitButton record={record} />}
    </div>
  );
}

function CommitButton({ record }: { readonly record: Import }) {
  const { t } = useTranslation("imports");
  const { modal } = App.useApp();
  const commit = useCommit(record.id);
  const count = (record.counts?.created ?? 0) + (record.counts?.updated ?? 0);
  const ask = () =>
    modal.confirm({
      title: t("commitAsk"),
      content: t("commitContent", { ...record.counts }),
      okText: t("commit", { count }),
      cancelText: t("shared:cancel"),
      onOk: () => commit.mutateAsync(null).catch(() => undefined),
    });
  return (
    <>
      <ProblemBanner error={commit.error} />
      <div className="qq-actions">
        <Button type="primary" disabled={count === 0} loading={commit.isPending} onClick={() => void ask()}>
          {count === 0 ? t("nothingToCommit") : t("commit", { count })}
        </Button>
      </div>
    </>
  );
}
