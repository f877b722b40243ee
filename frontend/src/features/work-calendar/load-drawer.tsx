import { Alert, Button, Drawer, Form, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ProblemBanner } from "@/shared/problem-banner";

import { type Day, type ReadText, useLoadYear, useReadText, type YearLine } from "./queries";

interface Props {
  readonly known: readonly YearLine[];
  readonly edited: YearLine | undefined;
  readonly onClose: () => void;
}

/** The notice is pasted as it was published, looked at day by day, then loaded. */
export function LoadDrawer({ known, edited, onClose }: Props) {
  const { t } = useTranslation("work-calendar");
  const [year, setYear] = useState(edited?.year ?? (known[0]?.year ?? 2026) + 1);
  const [text, setText] = useState("");
  const [documentNo, setDocumentNo] = useState(edited?.document_no ?? "");
  const [found, setFound] = useState<ReadText | null>(null);
  const read = useReadText();
  const load = useLoadYear(known.find((row) => row.year === year), onClose);
  const look = () => read.mutate({ year, text }, { onSuccess: setFound });
  const send = () =>
    load.mutate({
      year,
      days: found?.days ?? [],
      ...(documentNo.trim() !== "" && { document_no: documentNo.trim() }),
    });
  return (
    <Drawer
      open
      onClose={onClose}
      size="large"
      title={edited === undefined ? t("load") : t("correctYear", { year: edited.year })}
      footer={
        <div className="qq-actions">
          <Button
            type="primary"
            disabled={found === null || found.days.length === 0}
            loading={load.isPending}
            onClick={send}
          >
            {t("confirmLoad")}
          </Button>
          <Button onClick={onClose}>{t("shared:cancel")}</Button>
        </div>
      }
    >
      <div className="qq-stack">
        <ProblemBanner error={read.error ?? load.error} />
        <p className="qq-muted">{t("loadHint")}</p>
        <Form layout="vertical">
          <div className="qq-form-row">
            <Form.Item label={t("year")} htmlFor="calendar-year">
              <InputNumber
                id="calendar-year"
                min={2004}
                max={2100}
                disabled={edited !== undefined}
                value={year}
                onChange={(value) => setYear(value ?? year)}
              />
            </Form.Item>
            <Form.Item label={t("documentNo")} htmlFor="calendar-document">
              <Input
                id="calendar-document"
                maxLength={60}
                value={documentNo}
                onChange={(event) => setDocumentNo(event.target.value)}
              />
            </Form.Item>
          </div>
          <Form.Item label={t("text")} htmlFor="calendar-text" extra={t("textHint")}>
            <Input.TextArea
              id="calendar-text"
              rows={8}
              maxLength={20_000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Form.Item>
          <Button disabled={text.trim() === ""} loading={read.isPending} onClick={look}>
            {t("read")}
          </Button>
        </Form>
        {found !== null && <Found found={found} onChange={(days) => setFound({ ...found, days: [...days] })} />}
      </div>
    </Drawer>
  );
}

/** The days that were read; each can still be changed, taken out or added. */
function Found({ found, onChange }: { readonly found: ReadText; readonly onChange: (days: readonly Day[]) => void }) {
  const { t } = useTranslation("work-calendar");
  const [added, setAdded] = useState("");
  const edit = (day: string, kind: Day["kind"]) =>
    onChange(found.days.map((row) => (row.day === day ? { ...row, kind } : row)));
  const add = () => {
    const rest = found.days.filter((row) => row.day !== added);
    onChange([...rest, { day: added, kind: "holiday" as const, name: "" }].sort((a, b) => a.day.localeCompare(b.day)));
    setAdded("");
  };
  return (
    <>
      {found.problems.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t("problems")}
          description={
            <ul>
              {found.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          }
        />
      )}
      <p>{t("foundDays", { count: found.days.length })}</p>
      <ul className="qq-todo">
        {found.days.map((row) => (
          <li key={row.day}>
            <span>
              {row.day} {row.name}
            </span>
            <span className="qq-actions">
              <Select
                size="small"
                aria-label={t("kindOf", { day: row.day })}
                value={row.kind}
                options={(["holiday", "workday"] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
                onChange={(kind: Day["kind"]) => edit(row.day, kind)}
              />
              <Button
                size="small"
                aria-label={t("removeDay", { day: row.day })}
                onClick={() => onChange(found.days.filter((other) => other.day !== row.day))}
              >
                {t("remove")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div className="qq-actions">
        <Input
          type="date"
          aria-label={t("day")}
          value={added}
          onChange={(event) => setAdded(event.target.value)}
          style={{ width: 170 }}
        />
        <Button disabled={added === ""} onClick={add}>
          {t("addDay")}
        </Button>
      </div>
    </>
  );
}
