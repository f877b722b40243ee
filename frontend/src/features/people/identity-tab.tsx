import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Popconfirm, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel, useCodeOptions } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { spanOf, today } from "@/shared/dates";
import { useFieldProblems } from "@/shared/form-problems";
import { withoutBlanks } from "@/shared/form-values";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";

import {
  type Identity,
  type IdentityIn,
  identitiesQuery,
  useAddIdentity,
  useEndIdentity,
  useRemoveIdentity,
} from "./dossier-queries";

/** What a person is and was: several at once, each from when to when. */
export function Identities({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("people");
  const label = useCodeLabel();
  const list = useQuery(identitiesQuery(personId));
  const canEdit = useCan("committee");
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={t("identities")}
      actions={canEdit && !isAdding && <Button onClick={() => setAdding(true)}>{t("addIdentity")}</Button>}
    >
      {isAdding && <IdentityForm personId={personId} onDone={() => setAdding(false)} />}
      <Loaded query={list}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t("noIdentities")} hint={t("noIdentitiesHint")} />
          ) : (
            <DataTable
              caption={t("identities")}
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                { key: "kind", title: t("identityKind"), render: (row) => label("identity", row.kind) },
                {
                  key: "holds",
                  title: t("now"),
                  render: (row) => (
                    <StateTag tone={row.holds_today ? "ok" : "plain"}>{t(row.holds_today ? "holds" : "over")}</StateTag>
                  ),
                },
                { key: "span", title: t("fromTo"), render: (row) => spanOf(row.from_on, row.to_on) },
                { key: "unit", title: t("unitOfIdentity"), render: (row) => row.unit ?? "" },
                { key: "source", title: t("sourceDocument"), render: (row) => row.source_document ?? "" },
                ...(canEdit
                  ? [
                      {
                        key: "do",
                        title: t("actions"),
                        render: (row: Identity) => <IdentityActions personId={personId} identity={row} />,
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}

function IdentityActions({ personId, identity }: { readonly personId: string; readonly identity: Identity }) {
  const { t } = useTranslation("people");
  const end = useEndIdentity(personId, () => undefined);
  const remove = useRemoveIdentity(personId);
  return (
    <div className="qq-actions">
      {identity.holds_today && (
        <Popconfirm title={t("endsToday")} onConfirm={() => end.mutate({ identity, to_on: today() })}>
          <Button size="small" loading={end.isPending}>
            {t("endIdentity")}
          </Button>
        </Popconfirm>
      )}
      <Popconfirm title={t("removeIdentityLoss")} onConfirm={() => remove.mutate(identity)}>
        <Button size="small" loading={remove.isPending}>
          {t("remove")}
        </Button>
      </Popconfirm>
      <ProblemBanner error={end.error ?? remove.error} />
    </div>
  );
}

function IdentityForm({ personId, onDone }: { readonly personId: string; readonly onDone: () => void }) {
  const { t } = useTranslation("people");
  const [form] = Form.useForm<IdentityIn>();
  const add = useAddIdentity(personId, onDone);
  useFieldProblems(form, add.error);
  return (
    <div className="qq-sheet">
      <ProblemBanner error={add.error} />
      <Form<IdentityIn>
        form={form}
        layout="vertical"
        onFinish={(values) => add.mutate(withoutBlanks(values) as IdentityIn)}
      >
        <div className="qq-form-row">
          <Form.Item name="kind" label={t("identityKind")} rules={[{ required: true, message: t("shared:required") }]}>
            <Select showSearch={{ optionFilterProp: "label" }} options={useCodeOptions("identity")} />
          </Form.Item>
          <Form.Item name="from_on" label={t("fromOn")}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="to_on" label={t("toOn")}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="unit" label={t("unitOfIdentity")}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="source_document" label={t("sourceDocument")}>
            <Input maxLength={200} />
          </Form.Item>
        </div>
        <div className="qq-actions">
          <Button type="primary" htmlType="submit" loading={add.isPending}>
            {t("shared:save")}
          </Button>
          <Button onClick={onDone}>{t("shared:cancel")}</Button>
        </div>
      </Form>
    </div>
  );
}
