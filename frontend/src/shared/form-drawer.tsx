import { Button, Drawer, Form, type FormInstance } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useFieldProblems } from "./form-problems";
import { withoutBlanks } from "./form-values";
import { ProblemBanner } from "./problem-banner";

interface Props<Values extends object> {
  readonly title: string;
  /** What will happen, or be lost, before one agrees to it. */
  readonly hint?: ReactNode;
  readonly okText?: string;
  readonly isDangerous?: boolean;
  readonly initial?: Partial<Values>;
  /** Where the page has to look at the values while they are filled in. */
  readonly form?: FormInstance<Values>;
  readonly command: { readonly error: Error | null; readonly isPending: boolean };
  /** Gets what was filled in; blanks are left out. */
  readonly onSubmit: (values: Values) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form at the side of the page: its fields, its refusals, one button that sends it. */
export function FormDrawer<Values extends object>(props: Props<Values>) {
  const { title, hint, okText, isDangerous = false, initial, command, onSubmit, onClose, children } = props;
  const { t } = useTranslation("shared");
  const [own] = Form.useForm<Values>();
  const form = props.form ?? own;
  useFieldProblems(form, command.error);
  return (
    <Drawer
      open
      onClose={onClose}
      size="large"
      title={title}
      footer={
        <div className="qq-actions">
          <Button type="primary" danger={isDangerous} loading={command.isPending} onClick={() => form.submit()}>
            {okText ?? t("save")}
          </Button>
          <Button onClick={onClose}>{t("cancel")}</Button>
        </div>
      }
    >
      <ProblemBanner error={command.error} />
      {hint !== undefined && <p className="qq-muted">{hint}</p>}
      <Form<Values>
        form={form}
        // Ids of fields begin with it: one called "content" must not be taken for the page's own.
        name="drawer"
        layout="vertical"
        {...(initial === undefined ? {} : { initialValues: initial })}
        onFinish={(values) => onSubmit(withoutBlanks(values) as Values)}
      >
        {children}
      </Form>
    </Drawer>
  );
}
