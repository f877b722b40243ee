import { App, Button, Form, Input, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ProblemError } from "@/api/problem";
import { today } from "@/shared/dates";
import { Facts } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { usePostNotice, usePublish } from "./commands";
import type { Round } from "./queries";

interface Props {
  readonly round: Round;
}

/** Where the year's holidays are not loaded yet, the person gives the last day. */
export function NoticeForm({ round }: Props) {
  const { t } = useTranslation("rounds");
  const { message } = App.useApp();
  const notice = usePostNotice(round.id, () => void message.success(t("noticePosted")));
  const needsEnd = notice.error instanceof ProblemError && notice.error.slug === "calendar-not-loaded";
  return (
    <>
      <ProblemBanner error={notice.error} />
      <Form<{ working_days: number; ends_on?: string }>
        layout="inline"
        initialValues={{ working_days: 5 }}
        onFinish={({ working_days, ends_on }) => notice.mutate({ working_days, ends_on: ends_on ?? null })}
      >
        <Form.Item name="working_days" label={t("workingDays")}>
          <InputNumber min={1} max={60} precision={0} suffix={t("days")} />
        </Form.Item>
        {needsEnd && (
          <Form.Item name="ends_on" label={t("noticeEnds")} rules={[{ required: true, message: t("shared:required") }]}>
            <Input type="date" min={today()} />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={notice.isPending}>
          {t("postNotice")}
        </Button>
      </Form>
    </>
  );
}

export function PublishButton({ round }: Props) {
  const { t } = useTranslation("rounds");
  const { message } = App.useApp();
  const [isAsking, setAsking] = useState(false);
  const publish = usePublish(round.id, (count) => {
    setAsking(false);
    void message.success(t("publishedFact", { count }));
  });
  const isRunning = round.notice_until !== null && round.notice_until >= today();
  return (
    <>
      <Facts
        items={[
          [t("noticeFrom"), round.notice_from],
          [t("noticeUntil"), round.notice_until],
          [t("workingDays"), round.notice_working_days],
        ]}
      />
      <div className="qq-actions">
        <Button type="primary" onClick={() => setAsking(true)}>
          {t("publish")}
        </Button>
      </div>
      <Modal
        open={isAsking}
        title={t("publishAsk")}
        okText={t("publishConfirm")}
        cancelText={t("shared:cancel")}
        confirmLoading={publish.isPending}
        onOk={() => publish.mutate("publish")}
        onCancel={() => setAsking(false)}
      >
        <div className="qq-stack">
          <ProblemBanner error={publish.error} />
          <p>{t("publishWill", { name: round.name })}</p>
          <p>{t("publishIrreversible")}</p>
          {isRunning && <p className="qq-warn">{t("noticeStillRuns", { day: round.notice_until })}</p>}
        </div>
      </Modal>
    </>
  );
}
