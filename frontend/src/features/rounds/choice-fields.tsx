import { Checkbox, Form, type FormInstance, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";

import { Section } from "@/shared/page";

import type { Weights } from "./policy";
import type { RoundIn } from "./queries";
import { momentAt } from "./window-words";

/** As the form holds it; moments are those of the wall clock. */
export interface ChoiceValues {
  readonly signs_up?: boolean;
  readonly sign_up_from?: string;
  readonly sign_up_until?: string;
  readonly is_two_sided?: boolean;
  readonly requests_from?: string;
  readonly requests_until?: string;
  readonly requests_limit?: number;
}

export function choiceOf(values: ChoiceValues): Pick<RoundIn, "sign_up" | "two_sided"> {
  const isTwoSided = values.is_two_sided === true;
  return {
    sign_up: {
      mode: values.signs_up === true || isTwoSided ? "required" : "none",
      opens_at: momentAt(values.sign_up_from),
      closes_at: momentAt(values.sign_up_until),
    },
    two_sided: {
      is_used: isTwoSided,
      limit: values.requests_limit ?? 5,
      opens_at: momentAt(values.requests_from),
      closes_at: momentAt(values.requests_until),
    },
  };
}

/** Half of the default weight of a first wish: both sides are heard, the person's counts more. */
const REQUEST_WEIGHT = 20;

/** Whether people sign up and branches choose, and when. */
export function ChoiceFields({ form }: { readonly form: FormInstance }) {
  const { t } = useTranslation("rounds");
  const isTwoSided = Boolean(Form.useWatch<boolean | undefined>(["choice", "is_two_sided"], form));
  const signsUp = Boolean(Form.useWatch<boolean | undefined>(["choice", "signs_up"], form)) || isTwoSided;
  return (
    <Section title={t("choice.title")}>
      <Form.Item name={["choice", "signs_up"]} valuePropName="checked" noStyle>
        <Checkbox disabled={isTwoSided}>{t("choice.signsUp")}</Checkbox>
      </Form.Item>
      <div className="qq-form-row">
        <Moment name="sign_up_from" label={t(signsUp ? "choice.signUpFrom" : "choice.wishesFrom")} />
        <Moment name="sign_up_until" label={t(signsUp ? "choice.signUpUntil" : "choice.wishesUntil")} />
      </div>
      <Form.Item name={["choice", "is_two_sided"]} valuePropName="checked" noStyle>
        <Checkbox
          onChange={(event) =>
            form.setFieldValue("weights", {
              ...(form.getFieldValue("weights") as Weights),
              request: event.target.checked ? REQUEST_WEIGHT : 0,
            })
          }
        >
          {t("choice.isTwoSided")}
        </Checkbox>
      </Form.Item>
      {isTwoSided && (
        <div className="qq-form-row">
          <Moment name="requests_from" label={t("choice.requestsFrom")} />
          <Moment name="requests_until" label={t("choice.requestsUntil")} />
          <Form.Item name={["choice", "requests_limit"]} label={t("choice.limit")} initialValue={5}>
            <InputNumber min={1} max={20} precision={0} />
          </Form.Item>
        </div>
      )}
    </Section>
  );
}

function Moment({ name, label }: { readonly name: keyof ChoiceValues; readonly label: string }) {
  return (
    <Form.Item name={["choice", name]} label={label}>
      <Input type="datetime-local" />
    </Form.Item>
  );
}
