import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { OrganizationSelect } from "@/shared/organization-select";
import { Page } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { calendarFeedQuery, useMakeFeed, useRevokeFeed } from "./queries";

/** The address under which a calendar program finds what is due; told once, taken back at any time. */
export function CalendarPage() {
  const { t } = useTranslation("account");
  const { message } = App.useApp();
  const feed = useQuery(calendarFeedQuery);
  const [organizationId, setOrganizationId] = useState<string>();
  const [address, setAddress] = useState<string | null>(null);
  const make = useMakeFeed((made) => setAddress(`${window.location.origin}${made.path}`));
  const revoke = useRevokeFeed(() => {
    setAddress(null);
    void message.success(t("calendar.revoked"));
  });
  const runs = feed.data?.exists === true;
  return (
    <Page title={t("calendar.title")} lead={t("calendar.lead")}>
      <Form layout="vertical" className="qq-form">
        <ProblemBanner error={feed.error ?? make.error ?? revoke.error} />
        <p>
          {runs
            ? t("calendar.runs", { name: feed.data?.organization_name, on: feed.data?.expires_at?.slice(0, 10) })
            : t("calendar.none")}
        </p>
        {address !== null && <Address address={address} />}
        <Form.Item label={t("calendar.organization")}>
          <OrganizationSelect
            aria-label={t("calendar.organization")}
            system="league"
            value={organizationId}
            onChange={setOrganizationId}
          />
        </Form.Item>
        <div className="qq-actions">
          <Button
            type="primary"
            disabled={organizationId === undefined}
            loading={make.isPending}
            onClick={() => organizationId !== undefined && make.mutate(organizationId)}
          >
            {t(runs ? "calendar.again" : "calendar.make")}
          </Button>
          {runs && (
            <Button danger loading={revoke.isPending} onClick={() => revoke.mutate(undefined)}>
              {t("calendar.revoke")}
            </Button>
          )}
        </div>
      </Form>
    </Page>
  );
}

function Address({ address }: { readonly address: string }) {
  const { t } = useTranslation("account");
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    void message.success(t("calendar.copied"));
  };
  return (
    <Form.Item label={t("calendar.address")} extra={t("calendar.once")}>
      <Input
        readOnly
        value={address}
        aria-label={t("calendar.address")}
        onFocus={(event) => event.target.select()}
        suffix={
          <Button type="link" size="small" onClick={() => void copy()}>
            {t("calendar.copy")}
          </Button>
        }
      />
    </Form.Item>
  );
}
