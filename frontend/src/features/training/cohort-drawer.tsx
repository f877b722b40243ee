import { App, Button, Drawer, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { spanOf } from "@/shared/dates";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Facts, Section } from "@/shared/page";
import { PeopleSelect } from "@/shared/people-select";
import { ProblemBanner } from "@/shared/problem-banner";

import { CohortMeetings } from "./cohort-meetings";
import { FinishForm } from "./finish-form";
import { type Cohort, useEnrol, useEnrolments, useMoveCohort, useWithdraw } from "./queries";

/** Everything that can be done with one cohort now. */
export function CohortDrawer({ cohort, onClose }: { readonly cohort: Cohort; readonly onClose: () => void }) {
  const { t } = useTranslation("training");
  const isCommittee = useCan("committee");
  const [isFinishing, setFinishing] = useState(false);
  return (
    <Drawer open onClose={onClose} size="large" title={`${cohort.programme_name} · ${cohort.name}`}>
      <div className="qq-page">
        <Facts
          items={[
            [t("organizer"), cohort.organization_name],
            [t("targetGroup"), t(`groups.${cohort.target_group}`)],
            [t("dates"), spanOf(cohort.starts_on, cohort.ends_on)],
            [t("enrolBy"), cohort.enrol_by],
            [t("place"), cohort.place],
            [t("link"), cohort.link === null ? null : <a href={cohort.link} target="_blank" rel="noreferrer">{cohort.link}</a>],
            [t("hoursLabel"), cohort.hours],
            [t("offJobDays"), cohort.off_job_days],
            [t("places"), `${cohort.taken} / ${cohort.quota}`],
            [t("waiting"), cohort.waiting],
            [t("state"), t(`cohortStates.${cohort.state}`)],
          ]}
        />
        {isCommittee && <MoveButtons cohort={cohort} onFinish={() => setFinishing(true)} />}
        {cohort.state === "open" && <EnrolForm cohort={cohort} />}
        <Section title={t("enrolments")}>
          <Enrolments cohort={cohort} />
        </Section>
        {isCommittee && cohort.state === "open" && <CohortMeetings cohort={cohort} />}
        {isFinishing && <FinishForm cohort={cohort} onClose={() => setFinishing(false)} />}
      </div>
    </Drawer>
  );
}

function MoveButtons({ cohort, onFinish }: { readonly cohort: Cohort; readonly onFinish: () => void }) {
  const { t } = useTranslation("training");
  const move = useMoveCohort(cohort, () => undefined);
  if (cohort.state === "finished") return null;
  return (
    <>
      <ProblemBanner error={move.error} />
      <div className="qq-actions">
        {cohort.state === "planned" && (
          <Button type="primary" loading={move.isPending} onClick={() => move.mutate("open")}>
            {t("openEnrolment")}
          </Button>
        )}
        {cohort.state === "open" && (
          <Button type="primary" onClick={onFinish}>
            {t("finish")}
          </Button>
        )}
        {cohort.state !== "planned" && (
          <Button loading={move.isPending} onClick={() => move.mutate("planned")}>
            {t("backToPlanned")}
          </Button>
        )}
        {cohort.state !== "cancelled" && (
          <Button danger loading={move.isPending} onClick={() => move.mutate("cancelled")}>
            {t("cancelCohort")}
          </Button>
        )}
      </div>
    </>
  );
}

function EnrolForm({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTranslation("training");
  const { message } = App.useApp();
  const [form] = Form.useForm<{ people: string[] }>();
  const enrol = useEnrol(cohort, (done) => {
    form.resetFields();
    void message.success(t("enrolled", { enrolled: done.enrolled, waiting: done.waiting, refused: done.refused.length }));
  });
  return (
    <Section title={t("enrolPeople")}>
      <ProblemBanner error={enrol.error} />
      <Form form={form} layout="vertical" onFinish={({ people }) => enrol.mutate(people)}>
        <Form.Item
          name="people"
          label={t("people")}
          extra={t(cohort.only_target_group ? "onlyGroupHint" : "anybodyHint")}
          rules={[{ required: true, message: t("shared:required") }]}
        >
          <PeopleSelect multiple />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={enrol.isPending}>
          {t("enrol")}
        </Button>
      </Form>
    </Section>
  );
}

function Enrolments({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTranslation("training");
  const list = useEnrolments(cohort.id);
  const withdraw = useWithdraw();
  return (
    <>
      <ProblemBanner error={withdraw.error} />
      <KeysetTable
        list={list}
        caption={t("enrolments")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noEnrolments")} hint={t("noEnrolmentsHint")} />}
        columns={[
          { key: "person", title: t("person"), render: (row) => row.person_name },
          { key: "organization", title: t("organization"), render: (row) => row.organization_name, wide: true },
          { key: "state", title: t("state"), render: (row) => t(`enrolmentStates.${row.state}`) },
          { key: "result", title: t("result"), render: (row) => (row.result === null ? "—" : t(`results.${row.result}`)) },
          { key: "hours", title: t("hoursLabel"), render: (row) => row.hours ?? "—", numeric: true },
          {
            key: "actions",
            title: t("actions"),
            render: (row) =>
              row.state === "enrolled" || row.state === "waiting" ? (
                <Button
                  size="small"
                  loading={withdraw.isPending}
                  onClick={() => withdraw.mutate(row)}
                  aria-label={t("withdrawOne", { name: row.person_name })}
                >
                  {t("withdraw")}
                </Button>
              ) : null,
          },
        ]}
      />
    </>
  );
}
