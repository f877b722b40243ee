import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { QuestionField } from "./question-field";
import { type Import, type Question, useAnswer } from "./queries";

interface Props {
  readonly record: Import;
  readonly etag: string;
}

function keyOf(question: Question): string {
  return `${question.row} ${question.field}`;
}

/** What only a person can decide, asked once for each spelling. */
export function ImportQuestions({ record, etag }: Props) {
  const { t } = useTranslation("imports");
  // undefined: not answered; null: leave the cell empty.
  const [answers, setAnswers] = useState<ReadonlyMap<string, string | null>>(new Map());
  const answer = useAnswer(record.id, etag);
  const give = (question: Question, value: string | null | undefined) => {
    const next = new Map(answers);
    if (value === undefined) next.delete(keyOf(question));
    else next.set(keyOf(question), value);
    setAnswers(next);
  };
  const submit = () =>
    answer.mutate({
      columns: [],
      answers: record.questions
        .filter((question) => answers.has(keyOf(question)))
        .map((question) => ({
          row: question.row,
          field: question.field,
          value: answers.get(keyOf(question)) ?? null,
        })),
    });
  return (
    <Section
      title={t("questionsTitle")}
      actions={<span className="qq-muted">{t("answerCount", { done: answers.size, total: record.questions.length })}</span>}
    >
      <p className="qq-muted">{t("questionsHint")}</p>
      <ol className="qq-questions">
        {record.questions.map((question) => (
          <li key={keyOf(question)}>
            <QuestionField
              kind={record.kind}
              question={question}
              value={answers.get(keyOf(question))}
              onChange={(value) => give(question, value)}
            />
          </li>
        ))}
      </ol>
      <ProblemBanner error={answer.error} />
      <div className="qq-actions">
        <Button disabled={answers.size === 0} loading={answer.isPending} onClick={submit}>
          {t("applyAnswers")}
        </Button>
      </div>
    </Section>
  );
}
