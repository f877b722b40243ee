import { Link } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type CodeTable, useCodeLabel } from "@/shared/codes";
import { dayOf } from "@/shared/dates";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { type Correction, useAnswerCorrection, useCorrections } from "./queries";

const CODES: Readonly<Record<string, CodeTable>> = {
  sex: "sex",
  political_status: "political",
  education: "education",
};

/** What people ask to have put right. */
export function Corrections() {
  const { t } = useTranslation("data");
  const label = useCodeLabel();
  const list = useCorrections();
  return (
    <KeysetTable
      list={list}
      caption={t("tabs.corrections")}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("noCorrections")} hint={t("noCorrectionsHint")} />}
      columns={[
        {
          key: "who",
          title: t("person"),
          render: (row) => (
            <Link to="/people/$personId" params={{ personId: row.person_id }}>
              {row.person_name}
            </Link>
          ),
        },
        { key: "field", title: t("field"), render: (row) => label("personField", row.field) },
        {
          key: "value",
          title: t("shouldBe"),
          render: (row) => {
            const table = CODES[row.field];
            return table === undefined ? (row.value ?? "") : label(table, row.value);
          },
        },
        { key: "reason", title: t("why"), render: (row) => row.reason ?? "", wide: true },
        { key: "at", title: t("askedAt"), render: (row) => dayOf(row.asked_at) },
        {
          key: "do",
          title: t("answer"),
          render: (row) => (row.state === "open" ? <Answer correction={row} /> : <Answered correction={row} />),
        },
      ]}
    />
  );
}

function Answered({ correction }: { readonly correction: Correction }) {
  const { t } = useTranslation("data");
  return (
    <>
      {t(`correctionState.${correction.state}`)}
      {correction.answer !== null && <span className="qq-muted"> · {correction.answer}</span>}
    </>
  );
}

function Answer({ correction }: { readonly correction: Correction }) {
  const { t } = useTranslation("data");
  const [words, setWords] = useState("");
  const answer = useAnswerCorrection();
  const say = (accepts: boolean) => answer.mutate({ correction, accepts, answer: words.trim() });
  return (
    <>
      <div className="qq-actions">
        <Input
          size="small"
          value={words}
          maxLength={200}
          aria-label={t("answerWords")}
          placeholder={t("answerWords")}
          onChange={(event) => setWords(event.target.value)}
        />
        <Button size="small" type="primary" loading={answer.isPending} onClick={() => say(true)}>
          {t("accept")}
        </Button>
        <Button size="small" disabled={words.trim() === ""} loading={answer.isPending} onClick={() => say(false)}>
          {t("refuse")}
        </Button>
      </div>
      <ProblemBanner error={answer.error} />
    </>
  );
}
