import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { LinkButton } from "@/shared/link-button";

import { type AdvanceIn, type MoveIn, type Procedure, useAdvance, useMove } from "./queries";

export type Move = MoveIn["step"];

interface Props {
  readonly procedure: Procedure;
  readonly onClose: () => void;
}

/** The next stage: which one, when, by which document. */
export function AdvanceDrawer({ procedure, onClose }: Props) {
  const { t } = useTranslation("procedures");
  const advance = useAdvance(procedure, onClose);
  const next = procedure.next_stages.at(-1);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("advance")}
      hint={t(next === "announced" ? "announceHint" : next === "arranged" ? "arrangeHint" : "advanceHint")}
      okText={t("advance")}
      initial={{ done_on: today(), ...(next !== undefined && { stage: next }) }}
      command={advance}
      onSubmit={(values: AdvanceIn) => advance.mutate(values)}
      onClose={onClose}
    >
      {next === "announced" && (
        <p>
          <LinkButton to="/notices" search={{ procedure: procedure.id }}>
            {t("toNotices")}
          </LinkButton>
        </p>
      )}
      <div className="qq-form-row">
        <Form.Item name="stage" label={t("stage")} rules={required}>
          <Select options={procedure.next_stages.map((value) => ({ value, label: t(`stages.${value}`) }))} />
        </Form.Item>
        <Form.Item name="done_on" label={t("doneOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
      </div>
      {procedure.next_stages.includes("arranged") && (
        <div className="qq-form-row">
          <Form.Item name="starts_on" label={t("startsOn")} extra={t("startsOnHint")}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="ends_on" label={t("endsOn")} extra={t("endsOnHint")}>
            <Input type="date" />
          </Form.Item>
        </div>
      )}
      <Form.Item name="document_no" label={t("documentNo")}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="note" label={t("note")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}

/** Hold, return, end: with the reason. */
export function MoveDrawer({ procedure, step, onClose }: Props & { readonly step: Move }) {
  const { t } = useTranslation("procedures");
  const move = useMove(procedure, onClose);
  const ends = step === "withdraw" || step === "reject" || step === "replace";
  return (
    <FormDrawer
      title={`${t(`moves.${step}`)} · ${procedure.person_name}`}
      hint={t(`moveHints.${step}`)}
      okText={t(`moves.${step}`)}
      isDangerous={ends}
      command={move}
      onSubmit={(values: Omit<MoveIn, "step">) => move.mutate({ ...values, step })}
      onClose={onClose}
    >
      <Form.Item name="note" label={t("reason")} rules={[{ required: true, message: t("shared:required") }]}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
      <Form.Item name="document_no" label={t("documentNo")}>
        <Input maxLength={60} />
      </Form.Item>
    </FormDrawer>
  );
}
