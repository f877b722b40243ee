import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState, Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";

import { RecordDrawer } from "./record-drawer";
import { useMyTalks, useTalks } from "./queries";
import { SignsTab } from "./signs-tab";
import { TalkTable } from "./talk-table";

/** For supervisors only: talks of their organizations, and early signs. */
export function TalksPage() {
  const { t } = useTranslation("talks");
  const [tab, setTab] = useState("talks");
  const [isOpen, setOpen] = useState(false);
  const talks = (
    <TalkTable list={useTalks()} empty={<EmptyState title={t("empty")} hint={t("emptyHint")} />} />
  );
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <Button type="primary" onClick={() => setOpen(true)}>
          {t("record")}
        </Button>
      }
    >
      <Tabs
        label={t("title")}
        activeKey={tab}
        onChange={setTab}
        items={[
          { key: "talks", label: t("talks"), children: talks },
          { key: "signs", label: t("signs"), children: <SignsTab /> },
        ]}
      />
      {isOpen && <RecordDrawer onClose={() => setOpen(false)} />}
    </Page>
  );
}

/** Talks with the reader themself that were given to them. */
export function MyTalksPage() {
  const { t } = useTranslation("talks");
  return (
    <Page title={t("mine")} lead={t("mineLead")}>
      <TalkTable list={useMyTalks()} empty={<EmptyState title={t("noneMine")} hint={t("noneMineHint")} />} />
    </Page>
  );
}
