import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { App, Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Loaded, Page } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { Conflict } from "./conflict";
import { type Filled, type Form, formQuery, formsQuery, useFillIn } from "./queries";
import { forget, keep, kept, nextOf, scoresOf } from "./rating";
import { ScoreField } from "./score-field";
import "./forms.css";

export function FormPage() {
  const { formId } = useParams({ from: "/inside/forms/$formId" });
  const query = useQuery({ ...formQuery(formId), refetchOnWindowFocus: false });
  return (
    <Loaded query={query}>
      {({ value, etag }) => <FormView key={`${value.id} ${value.version}`} form={value} etag={etag} />}
    </Loaded>
  );
}

interface ViewProps {
  readonly form: Form;
  readonly etag: string;
}

function FormView({ form, etag }: ViewProps) {
  const { t } = useTranslation("forms");
  const canFill = form.is_mine && form.cycle_state === "open";
  return (
    <Page
      title={form.subject.name}
      lead={[form.subject.organization_name, form.subject.post_title].filter(Boolean).join(" · ")}
      actions={
        <Link to="/forms/list" search={{ cycle_id: form.cycle_id, group: form.group }}>
          {t("backToList")}
        </Link>
      }
    >
      <p className="qq-muted">
        {form.cycle_title} · {form.group_label} · {form.indicator_label} · {t(`states.${form.state}`)}
        {form.is_anonymous && ` · ${t("anonymousHint")}`}
      </p>
      {form.state === "excluded" && <p className="qq-warn">{t("excludedBecause", { reason: form.conflict })}</p>}
      {canFill ? <Fill form={form} etag={etag} /> : <ReadOnly form={form} />}
    </Page>
  );
}

function ReadOnly({ form }: { readonly form: Form }) {
  const { t } = useTranslation("forms");
  return (
    <section className="qq-sheet qq-stack">
      <p className="qq-muted">{t(form.is_mine ? "cycleClosed" : "notYours")}</p>
      <dl className="qq-facts">
        {form.items.map((item, index) => (
          <div key={item.id}>
            <dt>{item.label}</dt>
            <dd>{form.scores[index] ?? "—"}</dd>
          </div>
        ))}
      </dl>
      {form.comment !== "" && <p>{form.comment}</p>}
    </section>
  );
}

function Fill({ form, etag }: ViewProps) {
  const { t } = useTranslation("forms");
  const { message } = App.useApp();
  const navigate = useNavigate();
  const others = useQuery(formsQuery(form.cycle_id, form.group));
  const unsaved = kept(form);
  const [scores, setScores] = useState(unsaved?.scores ?? scoresOf(form));
  const [comment, setComment] = useState(unsaved?.comment ?? form.comment);
  const [isChecked, setChecked] = useState(false);
  const goOn = (sent: Filled) => {
    forget(form.id);
    if (sent.state === "draft") {
      void message.success(t("draftSaved"));
      return;
    }
    void message.success(t(sent.conflict === "" ? "submitted" : "conflictSaved"));
    const next = nextOf(others.data ?? [], form.id);
    if (next !== undefined) void navigate({ to: "/forms/$formId", params: { formId: next.id } });
    else void navigate({ to: "/forms/list", search: { cycle_id: form.cycle_id, group: form.group } });
  };
  const fill = useFillIn(form.id, etag, (_, sent) => goOn(sent));
  const change = (nextScores: (number | null)[], nextComment: string) => {
    setScores(nextScores);
    setComment(nextComment);
    keep(form.id, { version: form.version, scores: nextScores, comment: nextComment });
  };
  const isComplete = scores.every((score) => score !== null);
  const submit = () => {
    setChecked(true);
    if (isComplete) fill.mutate({ scores, comment, state: "submitted", conflict: "" });
  };
  return (
    <div className="qq-form qq-stack">
      <ProblemBanner error={fill.error} />
      {form.items.map((item, index) => (
        <ScoreField
          key={item.id}
          item={item}
          value={scores[index] ?? null}
          isMissing={isChecked && scores[index] === null}
          onChange={(value) => change(scores.with(index, value), comment)}
        />
      ))}
      <label className="qq-stack">
        {t("comment")}
        <Input.TextArea
          rows={3}
          maxLength={2000}
          value={comment}
          onChange={(event) => change(scores, event.target.value)}
        />
      </label>
      {isChecked && !isComplete && (
        <p className="qq-bad" role="alert">
          {t("incomplete")}
        </p>
      )}
      <div className="qq-actions qq-form-foot">
        <Button type="primary" loading={fill.isPending} onClick={submit}>
          {t("submit")}
        </Button>
        <Button
          loading={fill.isPending}
          onClick={() => fill.mutate({ scores, comment, state: "draft", conflict: "" })}
        >
          {t("saveDraft")}
        </Button>
      </div>
      <Conflict
        isBusy={fill.isPending}
        onDeclare={(conflict) => fill.mutate({ scores: [], comment: "", state: "submitted", conflict })}
      />
    </div>
  );
}
