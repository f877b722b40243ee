import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { App, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { DownloadButton } from "@/shared/download-button";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { Facts, Loaded, Page, Section } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { Objections } from "./objections";
import { type Notice, noticeQuery, useWithdraw } from "./queries";

export function NoticePage() {
  const { noticeId = "" } = useParams({ strict: false });
  const notice = useQuery(noticeQuery(noticeId));
  return <Loaded query={notice}>{({ value }) => <NoticeView notice={value} />}</Loaded>;
}

function NoticeView({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation("notices");
  const label = useCodeLabel();
  const { message } = App.useApp();
  const canEdit = useCan("committee");
  const [isOpen, setOpen] = useState(false);
  const address = `${globalThis.location.origin}/public-notice/${notice.address}`;
  const copy = () =>
    void navigator.clipboard.writeText(address).then(() => message.success(t("copied")), () => message.info(address));
  return (
    <Page
      title={notice.title}
      lead={notice.organization_name}
      actions={
        <>
          <Link to="/notices">{t("backToList")}</Link>
          <DownloadButton path={`/api/roster/notices/${notice.id}/document`} filename="notice.docx">
            {t("word")}
          </DownloadButton>
          {notice.is_public && <Button onClick={copy}>{t("copyAddress")}</Button>}
          {canEdit && notice.state === "posted" && (
            <Button danger onClick={() => setOpen(true)}>
              {t("withdraw")}
            </Button>
          )}
        </>
      }
    >
      <div className="qq-sheet">
        <Facts
          items={[
            [
              t("state"),
              <StateTag key="state" tone={notice.is_public ? "ok" : "plain"}>
                {t(`states.${notice.state === "posted" && !notice.is_public ? "ended" : notice.state}`)}
              </StateTag>,
            ],
            [t("postedOn"), notice.posted_on],
            [t("lastDay"), notice.last_day],
            [
              t("workingDays"),
              t(notice.counts_posting_day ? "daysCounted" : "daysAfter", { count: notice.working_days }),
            ],
            [t("contact"), notice.contact],
            [
              t("publicPage"),
              notice.is_public ? (
                <a key="address" href={address}>
                  {address}
                </a>
              ) : (
                t("notPublic")
              ),
            ],
          ]}
        />
      </div>
      <Section title={t("lines")}>
        <DataTable
          caption={t("lines")}
          rows={notice.lines}
          rowKey={(row) => row.number}
          columns={[
            { key: "no", title: t("no"), render: (row) => row.number, numeric: true },
            {
              key: "name",
              title: t("name"),
              render: (row) => (
                <Link to="/procedures/$procedureId" params={{ procedureId: row.procedure_id }}>
                  {row.name}
                </Link>
              ),
            },
            { key: "sex", title: t("sex"), render: (row) => label("sex", row.sex) },
            { key: "birth", title: t("birthMonth"), render: (row) => row.birth_month ?? "—" },
            { key: "present", title: t("presentPost"), render: (row) => row.present_post ?? "—" },
            { key: "proposed", title: t("proposedPost"), render: (row) => row.proposed_post },
          ]}
        />
      </Section>
      <Objections notice={notice} />
      {isOpen && <WithdrawDrawer notice={notice} onClose={() => setOpen(false)} />}
    </Page>
  );
}

function WithdrawDrawer({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const { t } = useTranslation("notices");
  const withdraw = useWithdraw(notice, onClose);
  return (
    <FormDrawer
      title={t("withdraw")}
      hint={t("withdrawHint")}
      okText={t("withdraw")}
      isDangerous
      command={withdraw}
      onSubmit={(values: { reason: string }) => withdraw.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="reason" label={t("reason")} rules={[{ required: true, message: t("shared:required") }]}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
