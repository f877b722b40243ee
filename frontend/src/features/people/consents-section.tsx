import { useQuery } from "@tanstack/react-query";
import { Button, Form, Popconfirm, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel, useCodeOptions } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";

import {
  type Consent,
  consentsQuery,
  purposesQuery,
  useGiveConsent,
  useWithdrawConsent,
} from "./dossier-queries";

interface Props {
  readonly personId: string;
  readonly isOwn: boolean;
}

/** What the person agreed to, and what they could agree to. */
export function Consents({ personId, isOwn }: Props) {
  const { t } = useTranslation("people");
  const label = useCodeLabel();
  const consents = useQuery(consentsQuery(personId));
  const mayChange = useCan("committee") || isOwn;
  return (
    <Section title={t("consents")}>
      <Loaded query={consents}>
        {({ basis, items, open_purposes }) => (
          <>
            <p className="qq-muted">{t(`basisHint.${basis}`)}</p>
            {items.length === 0 ? (
              <EmptyState title={t("noConsents")} hint={t(`noConsentsHint.${basis}`)} />
            ) : (
              <DataTable
                caption={t("consents")}
                rows={items}
                rowKey={(row) => row.id}
                columns={[
                  { key: "purpose", title: t("purpose"), render: (row) => row.label },
                  {
                    key: "state",
                    title: t("consentState"),
                    render: (row) =>
                      row.withdrawn_on === null ? (
                        <StateTag tone="ok">{t("agreed")}</StateTag>
                      ) : (
                        <StateTag tone="warn">{t("withdrawnOn", { on: row.withdrawn_on })}</StateTag>
                      ),
                  },
                  {
                    key: "given",
                    title: t("given"),
                    render: (row) =>
                      `${row.given_on} · ${label("givenBy", row.given_by)} · ${label("consentHow", row.how)}`,
                  },
                  { key: "text", title: t("textVersion"), render: (row) => row.text_version, numeric: true, wide: true },
                  ...(mayChange
                    ? [
                        {
                          key: "do",
                          title: t("actions"),
                          render: (row: Consent) => <Withdraw personId={personId} consent={row} />,
                        },
                      ]
                    : []),
                ]}
              />
            )}
            {mayChange && open_purposes.length > 0 && (
              <Agree personId={personId} isOwn={isOwn} purposes={open_purposes} />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Withdraw({ personId, consent }: { readonly personId: string; readonly consent: Consent }) {
  const { t } = useTranslation("people");
  const withdraw = useWithdrawConsent(personId);
  if (consent.withdrawn_on !== null) return null;
  return (
    <>
      <Popconfirm
        title={t(consent.purpose === "matching" ? "withdrawMatchingLoss" : "withdrawLoss")}
        onConfirm={() => withdraw.mutate(consent)}
      >
        <Button size="small" loading={withdraw.isPending}>
          {t("withdraw")}
        </Button>
      </Popconfirm>
      <ProblemBanner error={withdraw.error} />
    </>
  );
}

interface AgreeProps extends Props {
  readonly purposes: readonly string[];
}

interface AgreeValues {
  readonly purpose: string;
  readonly how?: "online" | "paper" | "sign_up" | "statement" | "taken_over";
  readonly given_by?: "person" | "guardian" | "office";
}

function Agree({ personId, isOwn, purposes }: AgreeProps) {
  const { t } = useTranslation("people");
  const [form] = Form.useForm<AgreeValues>();
  const known = useQuery(purposesQuery);
  const chosen = Form.useWatch("purpose", form);
  const give = useGiveConsent(personId, () => form.resetFields());
  const options = (known.data ?? [])
    .filter((one) => purposes.includes(one.key))
    .map((one) => ({ value: one.key, label: one.label }));
  const wording = known.data?.find((one) => one.key === chosen)?.wording;
  const givenBy = useCodeOptions("givenBy");
  const how = useCodeOptions("consentHow");
  return (
    <div className="qq-sheet">
      <ProblemBanner error={give.error} />
      <Form<AgreeValues>
        form={form}
        layout="vertical"
        initialValues={isOwn ? {} : { how: "paper", given_by: "person" }}
        onFinish={(values) => give.mutate({ how: "online", given_by: "person", ...values })}
      >
        <div className="qq-form-row">
          <Form.Item name="purpose" label={t("purpose")} rules={[{ required: true, message: t("shared:required") }]}>
            <Select options={options} />
          </Form.Item>
          {!isOwn && (
            <>
              <Form.Item name="given_by" label={t("givenBy")}>
                <Select options={givenBy} />
              </Form.Item>
              <Form.Item name="how" label={t("how")}>
                <Select options={how} />
              </Form.Item>
            </>
          )}
        </div>
        {wording !== undefined && <p>{wording}</p>}
        <Button htmlType="submit" loading={give.isPending}>
          {t(isOwn ? "agree" : "recordConsent")}
        </Button>
      </Form>
    </div>
  );
}
