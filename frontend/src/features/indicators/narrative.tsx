import { useQuery } from "@tanstack/react-query";
import { App, Button, Input } from "antd";
import { useTranslation } from "react-i18next";

import { Section } from "@/shared/page";
import { usePreferences } from "@/shared/preferences";
import { ProblemBanner } from "@/shared/problem-banner";
import type { Filters } from "@/shared/url-filters";

import { type Asked, narrativeQuery } from "./queries";

interface Props {
  readonly asked: Asked;
  readonly since: string | undefined;
  readonly onChange: (change: Filters) => void;
}

/** The sentence a report begins with, ready to be copied. */
export function Narrative({ asked, since, onChange }: Props) {
  const { t } = useTranslation("indicators");
  const { language } = usePreferences();
  const { message } = App.useApp();
  const said = useQuery(narrativeQuery(asked, since));
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    void message.success(t("copied"));
  };
  const text = said.data?.[language];
  return (
    <Section
      title={t("narrative")}
      actions={
        <>
          <label className="qq-field">
            <span>{t("since")}</span>
            <Input
              type="date"
              value={since ?? said.data?.since ?? ""}
              onChange={(event) => onChange({ since: event.target.value === "" ? undefined : event.target.value })}
            />
          </label>
          <Button disabled={text === undefined} onClick={() => void copy(text ?? "")}>
            {t("copy")}
          </Button>
        </>
      }
    >
      <ProblemBanner error={said.error} />
      <blockquote className="qq-quote qq-narrative" aria-live="polite">
        {text ?? "…"}
      </blockquote>
    </Section>
  );
}
