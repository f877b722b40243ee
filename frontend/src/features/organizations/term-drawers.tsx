import { Form, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";

import {
  type PostponementIn,
  type Term,
  type TermIn,
  type Terms,
  useAddTerm,
  useChangeTerm,
  usePostpone,
} from "./term-queries";

type TermDrawerProps = { readonly onClose: () => void } & (
  | { readonly id: string; readonly terms: Terms; readonly state: "preparing" | "held"; readonly term?: never }
  | { readonly term: Term }
);

export function TermDrawer(props: TermDrawerProps) {
  return props.term === undefined ? <NewTerm {...props} /> : <EditedTerm term={props.term} onClose={props.onClose} />;
}

interface NewProps {
  readonly id: string;
  readonly terms: Terms;
  readonly state: "preparing" | "held";
  readonly onClose: () => void;
}

function NewTerm({ id, terms, state, onClose }: NewProps) {
  const { t } = useTranslation("organizations");
  const command = useAddTerm(id, onClose);
  const isElected = terms.officers_by === "elected";
  const title = state === "preparing" ? "terms.prepare" : isElected ? "terms.enter" : "terms.appoint";
  const hint = terms.term_months === null ? undefined : t("terms.lengthHint", { months: terms.term_months });
  return (
    <FormDrawer<TermIn>
      title={t(title)}
      {...(hint === undefined ? {} : { hint })}
      initial={{ starts_on: today() }}
      command={command}
      onSubmit={(values) => command.mutate({ ...values, state })}
      onClose={onClose}
    >
      <TermFields />
    </FormDrawer>
  );
}

function EditedTerm({ term, onClose }: { readonly term: Term; readonly onClose: () => void }) {
  const { t } = useTranslation("organizations");
  const command = useChangeTerm(term, onClose);
  const { number, starts_on, ends_on, document_no, issuer } = term;
  return (
    <FormDrawer<TermIn>
      title={t("terms.edit")}
      initial={{ number, starts_on, ends_on, document_no, issuer }}
      command={command}
      onSubmit={(values) =>
        command.mutate({
          number: values.number ?? null,
          starts_on: values.starts_on,
          ends_on: values.ends_on ?? null,
          document_no: values.document_no ?? null,
          issuer: values.issuer ?? null,
        })
      }
      onClose={onClose}
    >
      <TermFields />
    </FormDrawer>
  );
}

function TermFields() {
  const { t } = useTranslation("organizations");
  return (
    <>
      <div className="qq-form-row">
        <Form.Item name="number" label={t("termNo")} extra={t("terms.numberHint")}>
          <InputNumber min={1} max={1000} />
        </Form.Item>
        <Form.Item
          name="starts_on"
          label={t("termStartsOn")}
          rules={[{ required: true, message: t("shared:required") }]}
        >
          <Input type="date" />
        </Form.Item>
        <Form.Item name="ends_on" label={t("termEndsOn")} extra={t("terms.endsHint")}>
          <Input type="date" />
        </Form.Item>
      </div>
      <div className="qq-form-row">
        <Form.Item name="document_no" label={t("documentNo")}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="issuer" label={t("issuer")}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
    </>
  );
}

interface PostponeProps {
  readonly term: Term;
  readonly months: number;
  readonly onClose: () => void;
}

/** Puts the next election off, with the paper that allows it. */
export function PostponeDrawer({ term, months, onClose }: PostponeProps) {
  const { t } = useTranslation("organizations");
  const command = usePostpone(term, onClose);
  const rules = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer<PostponementIn>
      title={t("terms.postpone")}
      hint={t("terms.postponeHint", { day: term.ends_on, months })}
      initial={
        term.postponed_to === null
          ? {}
          : {
              until: term.postponed_to,
              reason: term.postponement_reason ?? "",
              document_no: term.postponement_document_no ?? "",
            }
      }
      command={command}
      onSubmit={(values) => command.mutate(values)}
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item name="until" label={t("terms.until")} rules={rules}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")} rules={rules}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t("reason")} rules={rules}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
