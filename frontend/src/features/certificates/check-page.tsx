import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { spanOf } from "@/shared/dates";
import { Facts, Page } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { useUrlFilters } from "@/shared/url-filters";

import { checkQuery } from "./queries";

interface Typed {
  readonly number: string;
  readonly code: string;
}

/** Whether a certificate is genuine, for anybody who holds its number and code. Names nobody. */
export function CertificateCheckPage() {
  const { t } = useTranslation("certificates");
  const [filters, setFilters] = useUrlFilters();
  const { number = "", code = "" } = filters;
  const isAsked = number !== "" && code !== "";
  const found = useQuery({ ...checkQuery(number, code), enabled: isAsked });
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <main className="qq-main">
      <Page title={t("check")} lead={t("checkLead")}>
        <div className="qq-form">
          <Form<Typed>
            layout="vertical"
            initialValues={{ number, code }}
            onFinish={(values) => setFilters({ number: values.number.trim(), code: values.code.trim() })}
          >
            <div className="qq-form-row">
              <Form.Item name="number" label={t("number")} rules={required}>
                <Input maxLength={20} placeholder="QQ2026-000001" />
              </Form.Item>
              <Form.Item name="code" label={t("code")} rules={required}>
                <Input maxLength={20} />
              </Form.Item>
            </div>
            <Button type="primary" htmlType="submit" loading={found.isFetching}>
              {t("look")}
            </Button>
          </Form>
        </div>
        <ProblemBanner error={found.error} />
        {isAsked && found.data !== undefined && found.error === null && <Result found={found.data} />}
      </Page>
    </main>
  );
}

type Found = Awaited<ReturnType<NonNullable<ReturnType<typeof checkQuery>["queryFn"]>>>;

function Result({ found }: { readonly found: Found }) {
  const { t } = useTranslation("certificates");
  const label = useCodeLabel();
  return (
    <div className="qq-stack" role="status">
      <Alert
        type={found.is_valid ? "success" : "warning"}
        showIcon
        title={found.is_valid ? t("genuine") : t("void", { day: found.revoked_on })}
      />
      <div className="qq-sheet">
        <Facts
          items={[
            [t("number"), found.number],
            [t("kind"), t(`kinds.${found.kind}`)],
            [t("span"), spanOf(found.starts_on, found.ends_on)],
            [t("hours"), found.hours],
            [
              t("organizationKind"),
              `${label("level", found.organization_level)} ${label("kind", found.organization_kind)}`,
            ],
            [t("issuedOn"), found.issued_on],
          ]}
        />
      </div>
    </div>
  );
}
