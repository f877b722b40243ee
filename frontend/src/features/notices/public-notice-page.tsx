import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Alert, Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { withoutBlanks } from "@/shared/form-values";
import { Facts, Loaded, Page, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { type PublicNotice, type PublicObjectionIn, publicNoticeQuery, useObject } from "./queries";

/** A notice as anybody reads it, without an account, while it runs. */
export function PublicNoticePage() {
  const { address = "" } = useParams({ strict: false });
  const notice = useQuery(publicNoticeQuery(address));
  return (
    <main className="qq-main">
      <Loaded query={notice}>{(found) => <NoticeText address={address} notice={found} />}</Loaded>
    </main>
  );
}

function NoticeText({ address, notice }: { readonly address: string; readonly notice: PublicNotice }) {
  const { t } = useTranslation("notices");
  const label = useCodeLabel();
  return (
    <Page title={notice.title} lead={notice.organization_name}>
      <div className="qq-sheet">
        <Facts
          items={[
            [t("postedOn"), notice.posted_on],
            [t("lastDay"), notice.last_day],
            [t("contact"), notice.contact],
          ]}
        />
      </div>
      <DataTable
        caption={t("lines")}
        rows={notice.lines}
        rowKey={(row) => row.number}
        columns={[
          { key: "no", title: t("no"), render: (row) => row.number, numeric: true },
          { key: "name", title: t("name"), render: (row) => row.name },
          { key: "sex", title: t("sex"), render: (row) => label("sex", row.sex) },
          { key: "birth", title: t("birthMonth"), render: (row) => row.birth_month ?? "—" },
          { key: "present", title: t("presentPost"), render: (row) => row.present_post ?? "—" },
          { key: "proposed", title: t("proposedPost"), render: (row) => row.proposed_post },
        ]}
      />
      <Section title={t("object")}>
        <ObjectionForm address={address} notice={notice} />
      </Section>
    </Page>
  );
}

function ObjectionForm({ address, notice }: { readonly address: string; readonly notice: PublicNotice }) {
  const { t } = useTranslation("notices");
  const [isSent, setSent] = useState(false);
  const object = useObject(address, () => setSent(true));
  if (isSent) return <Alert type="success" showIcon title={t("sent")} description={t("sentHint")} />;
  return (
    <div className="qq-form">
      <p className="qq-muted">{t("objectHint")}</p>
      <ProblemBanner error={object.error} />
      <Form<PublicObjectionIn>
        layout="vertical"
        onFinish={(values) => object.mutate(withoutBlanks(values) as PublicObjectionIn)}
      >
        <Form.Item name="number" label={t("aboutWhom")} extra={t("aboutHint")}>
          <Select allowClear options={notice.lines.map((line) => ({ value: line.number, label: line.name }))} />
        </Form.Item>
        <Form.Item name="text" label={t("text")} rules={[{ required: true, message: t("shared:required") }]}>
          <Input.TextArea rows={5} maxLength={3000} showCount />
        </Form.Item>
        <Form.Item name="contact" label={t("yourContact")} extra={t("yourContactHint")}>
          <Input maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={object.isPending}>
          {t("send")}
        </Button>
      </Form>
    </div>
  );
}
