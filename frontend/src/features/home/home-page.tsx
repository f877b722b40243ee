import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { useCan, useMe } from "@/shared/me";
import { Page, Section } from "@/shared/page";

import { Coverage } from "./coverage";
import { Waiting } from "./waiting";

/** What waits for this account today, and how the organizations below it stand. */
export function HomePage() {
  const { t } = useTranslation("home");
  const me = useMe();
  const isStaff = useCan("committee", "branch");
  return (
    <Page title={t("title")} lead={`${me.name} · ${today()}`}>
      <Section title={t("waiting")}>
        <Waiting />
      </Section>
      {isStaff && (
        <Section title={t("coverage")}>
          <Coverage />
        </Section>
      )}
    </Page>
  );
}
