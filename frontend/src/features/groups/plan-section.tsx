import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DownloadButton } from "@/shared/download-button";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { Loaded, Section } from "@/shared/page";
import { TagsInput } from "@/shared/tags-input";

import { type LeadingGroupDetail, type Plan, type PlanIn, planQuery, useSavePlan } from "./queries";

interface Props {
  readonly group: LeadingGroupDetail;
  readonly asOf: string | undefined;
}

/** The plan draft (征求意见稿) with the list of the group: change its texts, then take it away. */
export function PlanSection({ group, asOf }: Props) {
  const { t } = useTranslation("groups");
  const plan = useQuery(planQuery(group.id));
  const canEdit = useCan("committee");
  const [isEditing, setEditing] = useState(false);
  const day = asOf === undefined ? "" : `?as_of=${asOf}`;
  return (
    <Section
      title={t("plan.title")}
      actions={
        <>
          {canEdit && plan.data !== undefined && <Button onClick={() => setEditing(true)}>{t("plan.edit")}</Button>}
          <DownloadButton
            type="primary"
            path={`/api/roster/leading-groups/${group.id}/plan.docx${day}`}
            filename={`${group.name}.docx`}
          >
            {t("plan.download")}
          </DownloadButton>
        </>
      }
    >
      <Loaded query={plan}>
        {(found) => (
          <div className="qq-sheet qq-stack">
            <h3>
              {found.title}
              {found.stage}
            </h3>
            <p className="qq-muted">{t(found.is_saved ? "plan.saved" : "plan.drafted")}</p>
            <ol>
              {found.sections.map((section) => (
                <li key={section.heading}>{section.heading}</li>
              ))}
            </ol>
            {isEditing && <PlanDrawer group={group} plan={found} onClose={() => setEditing(false)} />}
          </div>
        )}
      </Loaded>
    </Section>
  );
}

interface DrawerProps {
  readonly group: LeadingGroupDetail;
  readonly plan: Plan;
  readonly onClose: () => void;
}

function PlanDrawer({ group, plan, onClose }: DrawerProps) {
  const { t } = useTranslation("groups");
  const command = useSavePlan(group.id, plan, onClose);
  const rules = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer<PlanIn>
      title={t("plan.edit")}
      hint={t("plan.hint")}
      initial={plan}
      command={command}
      onSubmit={(values) => command.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="title" label={t("plan.heading")} rules={rules}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="stage" label={t("plan.stage")}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="lead" label={t("plan.lead")}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={10_000} />
      </Form.Item>
      <PlanSections />
      <div className="qq-form-row">
        <Form.Item name="issuers" label={t("plan.issuers")}>
          <TagsInput />
        </Form.Item>
        <Form.Item name="dated" label={t("plan.dated")}>
          <Input maxLength={50} />
        </Form.Item>
      </div>
      <Form.Item name="list_title" label={t("plan.listTitle")} rules={rules}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="closing" label={t("plan.closing")}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={10_000} />
      </Form.Item>
    </FormDrawer>
  );
}

const AT_MOST = 10;

function PlanSections() {
  const { t } = useTranslation("groups");
  return (
    <Form.List name="sections">
      {(fields, { add, remove }) => (
        <div className="qq-stack">
          {fields.map(({ key, name }) => (
            <div key={key}>
              <Form.Item
                name={[name, "heading"]}
                label={t("plan.sectionHeading", { no: name + 1 })}
                rules={[{ required: true, message: t("shared:required") }]}
              >
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name={[name, "body"]} label={t("plan.sectionBody")}>
                <Input.TextArea autoSize={{ minRows: 2 }} maxLength={10_000} />
              </Form.Item>
              <Button size="small" onClick={() => remove(name)}>
                {t("remove")}
              </Button>
            </div>
          ))}
          {fields.length < AT_MOST && (
            <Button onClick={() => add({ heading: "", body: "" })}>{t("plan.addSection")}</Button>
          )}
        </div>
      )}
    </Form.List>
  );
}
