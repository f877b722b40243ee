import { useNavigate } from "@tanstack/react-router";
import { Button, Checkbox, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { today } from "@/shared/dates";
import { useFieldProblems } from "@/shared/form-problems";
import { withoutBlanks } from "@/shared/form-values";
import { OrganizationSelect } from "@/shared/organization-select";
import { Page, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { ChoiceFields, choiceOf, type ChoiceValues } from "./choice-fields";
import { useCreateRound } from "./commands";
import { DEFAULT_WEIGHTS, sumOf, type Weights } from "./policy";
import { PolicySliders } from "./policy-sliders";
import type { RoundIn } from "./queries";

interface Values {
  readonly name: string;
  readonly organization_id: string;
  readonly reference_on?: string;
  readonly starts_on?: string;
  readonly candidates: Readonly<Record<string, unknown>>;
  readonly posts: Readonly<Record<string, unknown>>;
  readonly choice?: ChoiceValues;
  readonly weights: Weights;
  readonly allow_in_term: boolean;
  readonly publish_waits_for_notice: boolean;
}

function bodyOf(values: Values): RoundIn {
  const { name, organization_id, candidates, posts, weights, allow_in_term, publish_waits_for_notice } = values;
  return {
    name,
    organization_id,
    candidates: { filter: withoutBlanks(candidates) },
    posts: { filter: withoutBlanks(posts) },
    policy: { weights: { ...weights }, allow_in_term, publish_waits_for_notice },
    ...choiceOf(values.choice ?? {}),
    ...withoutBlanks({ reference_on: values.reference_on, starts_on: values.starts_on }),
  };
}

export function NewRoundPage() {
  const { t } = useTranslation("rounds");
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const create = useCreateRound((round) => void navigate({ to: "/rounds/$roundId", params: { roundId: round.id } }));
  useFieldProblems(form, create.error);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <Page title={t("newRound")} lead={t("newLead")}>
      <ProblemBanner error={create.error} />
      <Form<Values>
        form={form}
        layout="vertical"
        className="qq-form"
        initialValues={{
          reference_on: today(),
          weights: DEFAULT_WEIGHTS,
          allow_in_term: false,
          publish_waits_for_notice: false,
        }}
        onFinish={(values) => create.mutate(bodyOf(values))}
      >
        <div className="qq-page">
          <Section title={t("basics")}>
            <Form.Item name="name" label={t("name")} rules={required}>
              <Input placeholder={t("nameExample")} />
            </Form.Item>
            <Form.Item name="organization_id" label={t("organization")} extra={t("organizationHint")} rules={required}>
              <OrganizationSelect system="league" allowClear={false} />
            </Form.Item>
            <div className="qq-form-row">
              <Form.Item name="reference_on" label={t("referenceOn")} extra={t("referenceHint")}>
                <Input type="date" />
              </Form.Item>
              <Form.Item name="starts_on" label={t("startsOn")} extra={t("startsHint")}>
                <Input type="date" />
              </Form.Item>
            </div>
          </Section>
          <CandidateFields />
          <PostFields />
          <ChoiceFields form={form} />
          <Section title={t("policy")}>
            <p className="qq-muted">{t("policyHint")}</p>
            <Form.Item
              name="weights"
              rules={[
                {
                  validator: (_, weights: Weights) =>
                    sumOf(weights) > 0 ? Promise.resolve() : Promise.reject(new Error(t("weightsZero"))),
                },
              ]}
            >
              <PolicySliders />
            </Form.Item>
            <Form.Item name="allow_in_term" valuePropName="checked" noStyle>
              <Checkbox>{t("allowInTerm")}</Checkbox>
            </Form.Item>
            <Form.Item name="publish_waits_for_notice" valuePropName="checked" noStyle>
              <Checkbox>{t("waitsForNotice")}</Checkbox>
            </Form.Item>
          </Section>
          <div className="qq-actions">
            <Button type="primary" htmlType="submit" loading={create.isPending}>
              {t("openRound")}
            </Button>
            <Button onClick={() => void navigate({ to: "/rounds" })}>{t("shared:cancel")}</Button>
          </div>
        </div>
      </Form>
    </Page>
  );
}

function CandidateFields() {
  const { t } = useTranslation("rounds");
  return (
    <Section title={t("whichPeople")}>
      <p className="qq-muted">{t("whichPeopleHint")}</p>
      <div className="qq-form-row">
        <Form.Item name={["candidates", "political_statuses"]} label={t("politicalStatuses")}>
          <Select mode="multiple" allowClear placeholder={t("noLimit")} options={useCodeOptions("political")} />
        </Form.Item>
        <Form.Item name={["candidates", "source_channels"]} label={t("sourceChannels")}>
          <Select mode="multiple" allowClear placeholder={t("noLimit")} options={useCodeOptions("source")} />
        </Form.Item>
        <Form.Item name={["candidates", "born_on_or_after"]} label={t("bornAfter")}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name={["candidates", "recruited_years"]} label={t("recruitedYears")}>
          <YearTags />
        </Form.Item>
      </div>
    </Section>
  );
}

function PostFields() {
  const { t } = useTranslation("rounds");
  const [isPartial, setPartial] = useState(false);
  return (
    <Section title={t("whichPosts")}>
      <p className="qq-muted">{t("whichPostsHint")}</p>
      <div className="qq-form-row">
        <Form.Item name={["posts", "forms"]} label={t("postForms")}>
          <Select mode="multiple" allowClear placeholder={t("noLimit")} options={useCodeOptions("form")} />
        </Form.Item>
        <Form.Item name={["posts", "titles"]} label={t("postTitles")}>
          <Select mode="tags" allowClear placeholder={t("noLimit")} open={false} suffix={null} />
        </Form.Item>
      </div>
      <Checkbox checked={isPartial} onChange={(event) => setPartial(event.target.checked)}>
        {t("onlyPart")}
      </Checkbox>
      {isPartial && (
        <Form.Item name={["posts", "organization_id"]} label={t("partOrganization")}>
          <OrganizationSelect system="league" />
        </Form.Item>
      )}
    </Section>
  );
}

interface YearProps {
  readonly id?: string;
  readonly value?: readonly number[];
  readonly onChange?: (years: number[]) => void;
}

/** Years typed one after another; anything that is no year is left out. */
function YearTags({ id, value = [], onChange }: YearProps) {
  const { t } = useTranslation("rounds");
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      mode="tags"
      open={false}
      suffix={null}
      placeholder={t("yearExample")}
      tokenSeparators={[",", " "]}
      value={value.map(String)}
      onChange={(texts: string[]) =>
        onChange?.(texts.map(Number).filter((year) => Number.isInteger(year) && year >= 1900 && year <= 2200))
      }
    />
  );
}
