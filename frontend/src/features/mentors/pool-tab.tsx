import { Button, Form, Input, InputNumber, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { SearchFilter } from "@/shared/filters";
import { FormDrawer } from "@/shared/form-drawer";
import { withoutBlanks } from "@/shared/form-values";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { OrganizationSelect } from "@/shared/organization-select";
import { EmptyState } from "@/shared/page";
import { PersonSelect } from "@/shared/person-select";
import { ProblemBanner } from "@/shared/problem-banner";
import { TagsInput } from "@/shared/tags-input";

import { type Mentor, type MentorIn, useAddMentor, useChangeMentor, useMentors, useRetireMentor } from "./queries";

export function PoolTab() {
  const { t } = useTranslation("mentors");
  const canEdit = useCan("committee");
  const [open, setOpen] = useState<Mentor | "new" | null>(null);
  const [q, setQ] = useState<string>();
  const close = () => setOpen(null);
  return (
    <>
      {canEdit && (
        <div className="qq-actions">
          <Button type="primary" onClick={() => setOpen("new")}>
            {t("addMentor")}
          </Button>
        </div>
      )}
      <div className="qq-filters">
        <SearchFilter label={t("name")} value={q} onChange={setQ} />
      </div>
      <KeysetTable
        list={useMentors({ q })}
        caption={t("pool")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noMentors")} hint={t("noMentorsHint")} />}
        columns={[
          { key: "name", sort: "name", title: t("name"), render: (row) => row.name },
          { key: "unit", title: t("unit"), render: (row) => [row.unit, row.title].filter(Boolean).join(" · ") || "—" },
          { key: "fields", title: t("fields"), render: (row) => row.fields.join("、") },
          { key: "keeper", sort: "organization", title: t("organization"), render: (row) => row.organization_name, wide: true },
          { key: "load", title: t("load"), numeric: true, render: (row) => `${row.leading} / ${row.capacity}` },
          { key: "status", title: t("status"), render: (row) => t(`statuses.${row.status}`) },
          {
            key: "edit",
            title: t("actions"),
            render: (row) =>
              canEdit && row.status === "active" ? (
                <Button size="small" onClick={() => setOpen(row)} aria-label={t("editMentor", { name: row.name })}>
                  {t("shared:edit")}
                </Button>
              ) : (
                "—"
              ),
          },
        ]}
      />
      {open === "new" && <NewMentor onClose={close} />}
      {open !== null && open !== "new" && <EditMentor mentor={open} onClose={close} />}
    </>
  );
}

interface NewValues extends MentorIn {
  readonly from: "inside" | "outside";
}

function NewMentor({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("mentors");
  const [form] = Form.useForm<NewValues>();
  const add = useAddMentor(onClose);
  const from = (Form.useWatch("from", form) as NewValues["from"] | undefined) ?? "inside";
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer<NewValues>
      title={t("addMentor")}
      form={form}
      command={add}
      onSubmit={(values) => add.mutate(withoutBlanks({ ...values, from: undefined }) as MentorIn)}
      initial={{ from: "inside", capacity: 2 }}
      onClose={onClose}
    >
      <Form.Item name="organization_id" label={t("organization")} rules={required}>
        <OrganizationSelect allowClear={false} />
      </Form.Item>
      <Form.Item name="from" label={t("from")}>
        <Radio.Group
          options={[
            { value: "inside", label: t("inside") },
            { value: "outside", label: t("outside") },
          ]}
        />
      </Form.Item>
      {from === "inside" ? (
        <Form.Item name="person_id" label={t("name")} rules={required}>
          <PersonSelect />
        </Form.Item>
      ) : (
        <div className="qq-form-row">
          <Form.Item name="outside_name" label={t("name")} rules={required}>
            <Input maxLength={50} />
          </Form.Item>
          <Form.Item name="outside_unit" label={t("unit")}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="outside_title" label={t("jobTitle")}>
            <Input maxLength={100} />
          </Form.Item>
        </div>
      )}
      <MentorFields />
    </FormDrawer>
  );
}

function EditMentor({ mentor, onClose }: { readonly mentor: Mentor; readonly onClose: () => void }) {
  const { t } = useTranslation("mentors");
  const change = useChangeMentor(mentor, onClose);
  const retire = useRetireMentor(onClose);
  return (
    <FormDrawer<Pick<MentorIn, "fields" | "capacity">>
      title={mentor.name}
      command={change}
      onSubmit={(values) => change.mutate(values)}
      initial={{ fields: mentor.fields, capacity: mentor.capacity }}
      onClose={onClose}
    >
      <MentorFields />
      <ProblemBanner error={retire.error} />
      <p className="qq-muted">{t("retireHint")}</p>
      <Button danger loading={retire.isPending} onClick={() => retire.mutate(mentor)}>
        {t("retire")}
      </Button>
    </FormDrawer>
  );
}

function MentorFields() {
  const { t } = useTranslation("mentors");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <>
      <Form.Item name="fields" label={t("fields")} extra={t("tagsHint")} rules={required}>
        <TagsInput />
      </Form.Item>
      <Form.Item name="capacity" label={t("capacity")} rules={required}>
        <InputNumber min={1} max={50} />
      </Form.Item>
    </>
  );
}
