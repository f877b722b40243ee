import { useQuery } from "@tanstack/react-query";
import { App, Button, Drawer, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { dayOf, momentOf } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { useCan } from "@/shared/me";
import { Facts, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { HandIn } from "./hand-in";
import { type Evidence, type TaskDetail, taskQuery, useWithdraw } from "./queries";
import "./tasks.css";
import { VerdictForm } from "./verdict-form";

interface Props {
  readonly taskId: string;
  readonly title: string;
  readonly onClose: () => void;
}

export function TaskDrawer({ taskId, title, onClose }: Props) {
  const task = useQuery(taskQuery(taskId));
  return (
    <Drawer open onClose={onClose} size="large" title={title}>
      <Loaded query={task}>{(found) => <TaskView task={found} onDone={onClose} />}</Loaded>
    </Drawer>
  );
}

function TaskView({ task, onDone }: { readonly task: TaskDetail; readonly onDone: () => void }) {
  const { t } = useTranslation("tasks");
  const label = useCodeLabel();
  const isOffice = useCan("committee", "branch");
  const isOpen = task.cycle_state === "open";
  const isDecided = task.state === "verified" || task.state === "exempt";
  return (
    <div className="qq-page">
      <Facts
        items={[
          [t("subject"), task.subject.name],
          [t("post"), [task.subject.organization_name, task.subject.post_title].filter(Boolean).join(" ")],
          [t("state"), label("taskState", task.state)],
          [t("evidenceNeeded"), task.evidence_needed.map((name) => label("evidence", name)).join("、")],
          ...(task.state === "verified" ? [[t("value"), task.value] as const] : []),
          ...(task.note === "" ? [] : [[t("note"), task.note] as const]),
          ...(task.decided_at === null ? [] : [[t("decidedOn"), dayOf(task.decided_at)] as const]),
        ]}
      />
      <Section title={t("evidence")}>
        {task.evidence.length === 0 ? (
          <p className="qq-muted">{t("noEvidence")}</p>
        ) : (
          <ul className="qq-evidence">
            {task.evidence.map((piece) => (
              <li key={piece.id}>
                <EvidenceLine piece={piece} />
                {isOpen && !isDecided && <Withdraw task={task} piece={piece} />}
              </li>
            ))}
          </ul>
        )}
        {isOpen && !isDecided && <HandIn taskId={task.id} />}
        {!isOpen && <p className="qq-muted">{t("cycleClosed")}</p>}
      </Section>
      {isOpen && isOffice && (
        <Section title={t("verify")}>
          <VerdictForm task={task} onDone={onDone} />
        </Section>
      )}
    </div>
  );
}

function Withdraw({ task, piece }: { readonly task: TaskDetail; readonly piece: Evidence }) {
  const { t } = useTranslation("tasks");
  const { message } = App.useApp();
  const withdraw = useWithdraw(task, () => void message.success(t("withdrawn")));
  return (
    <>
      <Popconfirm title={t("withdrawAsk")} okText={t("withdraw")} onConfirm={() => withdraw.mutate(piece.id)}>
        <Button size="small" danger loading={withdraw.isPending}>
          {t("withdraw")}
        </Button>
      </Popconfirm>
      <ProblemBanner error={withdraw.error} />
    </>
  );
}

const KILOBYTE = 1024;

function EvidenceLine({ piece }: { readonly piece: Evidence }) {
  const { t } = useTranslation("tasks");
  return (
    <>
      {piece.kind === "file" && (
        <DownloadButton path={`/api/assessment/tasks/${piece.task_id}/evidence/${piece.id}`} filename={piece.filename}>
          {t("downloadFile", { name: piece.filename, size: Math.ceil(piece.size / KILOBYTE) })}
        </DownloadButton>
      )}
      {piece.kind === "link" && (
        <a href={piece.text} target="_blank" rel="noopener noreferrer nofollow">
          {piece.text}
        </a>
      )}
      {piece.kind !== "link" && piece.text !== "" && <p>{piece.text}</p>}
      <span className="qq-muted">{momentOf(piece.created_at)}</span>
    </>
  );
}
