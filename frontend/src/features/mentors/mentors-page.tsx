import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCan } from "@/shared/me";
import { Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";

import { AgreementsTab } from "./agreements-tab";
import { PoolTab } from "./pool-tab";

/** Who leads whom, and who could. A member sees the agreements they take part in. */
export function MentorsPage() {
  const { t } = useTranslation("mentors");
  const isStaff = useCan("committee", "branch");
  const [tab, setTab] = useState("agreements");
  const agreements = { key: "agreements", label: t("agreements"), children: <AgreementsTab /> };
  const pool = { key: "pool", label: t("pool"), children: <PoolTab /> };
  return (
    <Page title={t("title")} lead={t(isStaff ? "lead" : "leadOwn")}>
      {isStaff ? (
        <Tabs label={t("title")} items={[agreements, pool]} activeKey={tab} onChange={setTab} />
      ) : (
        <AgreementsTab />
      )}
    </Page>
  );
}
