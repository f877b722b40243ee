import { useTranslation } from "react-i18next";

import { useCan } from "@/shared/me";
import { Section } from "@/shared/page";

import type { Asked } from "./queries";
import { RowsTable } from "./rows-table";

/** 名在人不在: in office, and no evidence of duty in time. */
export function AbsentTab({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation("indicators");
  const mayDrill = useCan("committee", "branch");
  return (
    <Section title={t("absentTitle")}>
      <p className="qq-muted">{t("absentHint")}</p>
      {mayDrill && <RowsTable asked={asked} indicator="on_post" side="missing" caption={t("absentTitle")} />}
    </Section>
  );
}
