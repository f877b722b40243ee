import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { useFieldProblems } from "@/shared/form-problems";
import { LinkButton } from "@/shared/link-button";
import { OrganizationSelect } from "@/shared/organization-select";
import { EmptyState, Loaded, Page } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { useCreateCycle } from "./commands";
import { type CycleIn, schemesQuery } from "./queries";

export function NewCyclePage() {
  const { t } = useTranslation("cycles");
  const schemes = useQuery(schemesQuery());
  return (
    <Page title={t("newCycle")} lead={t("newLead")}>
      <Loaded query={schemes}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState
              title={t("noScheme")}
              hint={t("noSchemeHint")}
              action={<LinkButton to="/schemes">{t("schemes")}</LinkButton>}
            />
          ) : (
            <CycleForm options={found.map((scheme) => ({ value: scheme.id, label: scheme.title }))} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface FormProps {
  readonly options: { value: string; label: string }[];
}

function CycleForm({ options }: FormProps) {
  const { t } = useTranslation("cycles");
  const navigate = useNavigate();
  const search = useSearch({ from: "/inside/cycles/new" });
  const [form] = Form.useForm<CycleIn>();
  const create = useCreateCycle((cycle) => void navigate({ to: "/cycles/$cycleId", params: { cycleId: cycle.id } }));
  useFieldProblems(form, create.error);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <>
      <ProblemBanner error={create.error} />
      <Form<CycleIn>
        form={form}
        layout="vertical"
        className="qq-form"
        initialValues={{ scheme_id: search.scheme, period: today().slice(0, 4) }}
        onFinish={(values) => create.mutate({ ...values, title: values.title ?? "" })}
      >
        <Form.Item name="scheme_id" label={t("scheme")} rules={required}>
          <Select options={options} placeholder={t("chooseScheme")} />
        </Form.Item>
        <Form.Item name="organization_id" label={t("organization")} extra={t("organizationHint")} rules={required}>
          <OrganizationSelect system="league" allowClear={false} />
        </Form.Item>
        <div className="qq-form-row">
          <Form.Item name="period" label={t("period")} extra={t("periodHint")} rules={required}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="title" label={t("name")} extra={t("nameHint")}>
            <Input maxLength={200} />
          </Form.Item>
        </div>
        <div className="qq-actions">
          <Button type="primary" htmlType="submit" loading={create.isPending}>
            {t("create")}
          </Button>
          <LinkButton to="/cycles">{t("shared:cancel")}</LinkButton>
        </div>
      </Form>
    </>
  );
}
