import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel, useCodeOptions } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import {
  type Template,
  type TemplateIn,
  staffingQuery,
  templatesQuery,
  useDropTemplate,
  useSaveTemplate,
  useStaff,
} from "./establishment-queries";

/** As in the field: 6 full-time, 3 seconded or part-time, 2 in training posts, 1 for the Pioneers. */
const SIX_THREE_TWO_ONE = [
  { titleKey: "staffing.fullTime", form: "full_time", count: 6 },
  { titleKey: "staffing.deputy", form: "seconded", count: 2 },
  { titleKey: "staffing.deputy", form: "concurrent", count: 1 },
  { titleKey: "staffing.trainee", form: "training_post", count: 2 },
  { titleKey: "staffing.pioneers", form: "full_time", count: 1 },
] as const;

/** An office against a template such as 6+3+2+1. */
export function StaffingSection({ id }: { readonly id: string }) {
  const { t } = useTranslation("organizations");
  const canEdit = useCan("committee");
  const templates = useQuery(templatesQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [edited, setEdited] = useState<Template | "new" | null>(null);
  const items = templates.data?.items ?? [];
  const template = items.find((item) => item.id === chosen) ?? items[0];
  return (
    <Section
      title={t("staffing.title")}
      actions={canEdit && <Button onClick={() => setEdited("new")}>{t("staffing.create")}</Button>}
    >
      <Loaded query={templates}>
        {() =>
          template === undefined ? (
            <EmptyState title={t("staffing.none")} hint={t("staffing.noneHint")} />
          ) : (
            <>
              <div className="qq-filters">
                <Select
                  aria-label={t("staffing.template")}
                  value={template.id}
                  options={items.map((item) => ({ value: item.id, label: `${item.name} · ${item.organization_name}` }))}
                  onChange={setChosen}
                />
                {canEdit && <Button onClick={() => setEdited(template)}>{t("staffing.edit")}</Button>}
              </div>
              <Compared id={id} template={template} canEdit={canEdit} />
            </>
          )
        }
      </Loaded>
      {edited !== null && (
        <TemplateDrawer
          id={id}
          edited={edited === "new" ? undefined : edited}
          onSaved={setChosen}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

interface ComparedProps {
  readonly id: string;
  readonly template: Template;
  readonly canEdit: boolean;
}

function Compared({ id, template, canEdit }: ComparedProps) {
  const { t } = useTranslation("organizations");
  const { message } = App.useApp();
  const label = useCodeLabel();
  const staffing = useQuery(staffingQuery(id, template.id));
  const staff = useStaff(id, (done) => void message.success(t("staffing.staffed", { count: done.posts_created })));
  return (
    <Loaded query={staffing}>
      {({ gaps }) => (
        <>
          <ProblemBanner error={staff.error} />
          <DataTable
            caption={template.name}
            rows={gaps}
            rowKey={(gap) => `${gap.title} ${gap.form}`}
            columns={[
              { key: "title", title: t("post"), render: (gap) => gap.title },
              { key: "form", title: t("form"), render: (gap) => label("form", gap.form) },
              { key: "wanted", title: t("staffing.wanted"), numeric: true, render: (gap) => gap.wanted },
              { key: "seats", title: t("staffing.seats"), numeric: true, render: (gap) => gap.seats },
              { key: "filled", title: t("staffing.filled"), numeric: true, render: (gap) => gap.filled },
              {
                key: "vacant",
                title: t("staffing.vacant"),
                numeric: true,
                render: (gap) => <span className={gap.vacant > 0 ? "qq-warn" : undefined}>{gap.vacant}</span>,
              },
            ]}
          />
          {canEdit && gaps.some((gap) => gap.missing_seats > 0) && (
            <div className="qq-actions">
              <Button type="primary" loading={staff.isPending} onClick={() => staff.mutate(template.id)}>
                {t("staffing.apply")}
              </Button>
              <span className="qq-muted">{t("staffing.applyHint")}</span>
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}

interface TemplateProps {
  readonly id: string;
  readonly edited: Template | undefined;
  readonly onSaved: (templateId: string) => void;
  readonly onClose: () => void;
}

function TemplateDrawer({ id, edited, onSaved, onClose }: TemplateProps) {
  const { t } = useTranslation("organizations");
  const save = useSaveTemplate(edited, (saved) => {
    onSaved(saved.id);
    onClose();
  });
  const drop = useDropTemplate(onClose);
  const lines = SIX_THREE_TWO_ONE.map(({ titleKey, form, count }) => ({ title: t(titleKey), form, count }));
  return (
    <FormDrawer<TemplateIn>
      title={edited?.name ?? t("staffing.create")}
      hint={t("staffing.templateHint")}
      initial={edited ?? { name: "6+3+2+1", lines }}
      command={save}
      onSubmit={(values) => save.mutate({ ...values, organization_id: id })}
      onClose={onClose}
    >
      <Form.Item name="name" label={t("name")} rules={[{ required: true, message: t("shared:required") }]}>
        <Input maxLength={100} />
      </Form.Item>
      <TemplateLines />
      <ProblemBanner error={drop.error} />
      {edited !== undefined && (
        <Button danger loading={drop.isPending} onClick={() => drop.mutate(edited)}>
          {t("staffing.drop")}
        </Button>
      )}
    </FormDrawer>
  );
}

function TemplateLines() {
  const { t } = useTranslation("organizations");
  const forms = useCodeOptions("form");
  const rules = [{ required: true, message: t("shared:required") }];
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <div className="qq-stack">
          {fields.map(({ key, name }) => (
            <div key={key} className="qq-form-row qq-line">
              <Form.Item name={[name, "title"]} label={t("post")} rules={rules}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name={[name, "form"]} label={t("form")} rules={rules}>
                <Select options={forms} />
              </Form.Item>
              <Form.Item name={[name, "count"]} label={t("staffing.wanted")} rules={rules}>
                <InputNumber min={1} max={1000} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t("remove")}</Button>
            </div>
          ))}
          <Button onClick={() => add({ form: "full_time", count: 1 })}>{t("staffing.addLine")}</Button>
        </div>
      )}
    </Form.List>
  );
}
