import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { App, Button, Input, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type CodeTable, useCodeLabel } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { Loaded, Page, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { type Pair, pairQuery, useDismiss, useMerge } from "./queries";

type Fact = Pair["facts"][number];

/** The table a fact's code belongs to, where it is one. */
const CODES: Readonly<Record<string, CodeTable>> = {
  sex: "sex",
  ethnicity: "ethnicity",
  political_status: "political",
  source: "source",
  stay_intent: "stay",
  schooling: "education",
};

export function PairPage() {
  const { duplicateId = "" } = useParams({ strict: false });
  const pair = useQuery(pairQuery(duplicateId));
  return (
    <Loaded query={pair}>
      {({ value, etag }) => <PairView key={etag} pair={value} etag={etag} />}
    </Loaded>
  );
}

function PairView({ pair, etag }: { readonly pair: Pair; readonly etag: string }) {
  const { t } = useTranslation("duplicates");
  const label = useCodeLabel();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [keep, setKeep] = useState(pair.keep);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set(pair.take));
  const [note, setNote] = useState("");
  const merge = useMerge(pair.id, etag, (made) => {
    void message.success(t("mergedNow"));
    void navigate({ to: "/people/$personId", params: { personId: made.survivor_id } });
  });
  const dismiss = useDismiss(pair.id, etag, () => void navigate({ to: "/duplicates" }));
  const keepsOne = keep === pair.one.id;
  const choose = (id: string) => {
    setKeep(id);
    const isOne = id === pair.one.id;
    setTaken(new Set(pair.facts.filter((fact) => fact.differs && (isOne ? fact.one : fact.other) === null).map((fact) => fact.group)));
  };
  const reasons = pair.reasons.map((reason) => label("duplicateReason", reason)).join(" · ");
  return (
    <Page
      title={`${pair.one.name} / ${pair.other.name}`}
      lead={reasons === "" ? t("byHand") : `${reasons} · ${t("scoreIs", { score: pair.score })}`}
      actions={<Link to="/duplicates">{t("backToList")}</Link>}
    >
      <ProblemBanner error={merge.error ?? dismiss.error} />
      {pair.state === "open" && (
        <Section title={t("whoStays")}>
          <Radio.Group
            value={keep}
            onChange={(event) => choose(event.target.value as string)}
            options={[pair.one, pair.other].map((side, at) => ({
              value: side.id,
              label: `${t(at === 0 ? "left" : "right")} ${side.name} · ${side.organization_name} · ${t("serving", { count: side.live_appointments })}`,
            }))}
          />
        </Section>
      )}
      <DataTable
        caption={t("compare")}
        rows={pair.facts.filter((fact) => fact.one !== null || fact.other !== null)}
        rowKey={(fact) => fact.group}
        columns={[
          { key: "group", title: t("fact"), render: (fact) => label("factGroup", fact.group) },
          { key: "one", title: t("left"), render: (fact) => <Side fact={fact} text={fact.one} /> },
          { key: "other", title: t("right"), render: (fact) => <Side fact={fact} text={fact.other} /> },
          {
            key: "take",
            title: t("keepWhich"),
            render: (fact) =>
              pair.state === "open" && fact.differs ? (
                <FactChoice
                  fact={fact}
                  takesOther={taken.has(fact.group)}
                  keepsOne={keepsOne}
                  onChange={(takes) => {
                    const next = new Set(taken);
                    if (takes) next.add(fact.group);
                    else next.delete(fact.group);
                    setTaken(next);
                  }}
                />
              ) : (
                <span className="qq-muted">{fact.differs ? "" : t("same")}</span>
              ),
          },
        ]}
      />
      {pair.state === "open" && (
        <>
          <Section title={t("merge")}>
            <p className="qq-muted">{t("mergeHint")}</p>
            <div className="qq-actions">
              <Button type="primary" loading={merge.isPending} onClick={() => merge.mutate({ keep, take: [...taken] })}>
                {t("mergeNow")}
              </Button>
            </div>
          </Section>
          <Section title={t("dismiss")}>
            <p className="qq-muted">{t("dismissHint")}</p>
            <div className="qq-actions">
              <Input
                value={note}
                maxLength={200}
                aria-label={t("note")}
                placeholder={t("note")}
                onChange={(event) => setNote(event.target.value)}
              />
              <Button loading={dismiss.isPending} onClick={() => dismiss.mutate(note.trim())}>
                {t("dismissNow")}
              </Button>
            </div>
          </Section>
        </>
      )}
    </Page>
  );
}

function Side({ fact, text }: { readonly fact: Fact; readonly text: string | null }) {
  const label = useCodeLabel();
  if (text === null) return <span className="qq-muted">—</span>;
  const table = CODES[fact.group];
  const words = text.split(" · ").map((part, at) => (table === undefined || at > 0 ? part : label(table, part)));
  const shown = words.join(" · ");
  return fact.differs ? <strong>{shown}</strong> : <>{shown}</>;
}

interface ChoiceProps {
  readonly fact: Fact;
  readonly takesOther: boolean;
  readonly keepsOne: boolean;
  readonly onChange: (takes: boolean) => void;
}

/** Left or right; what the row that stays says is kept unless the other is chosen. */
function FactChoice({ fact, takesOther, keepsOne, onChange }: ChoiceProps) {
  const { t } = useTranslation("duplicates");
  const label = useCodeLabel();
  const isLeft = keepsOne !== takesOther;
  return (
    <Radio.Group
      aria-label={label("factGroup", fact.group)}
      value={isLeft ? "left" : "right"}
      onChange={(event) => onChange((event.target.value === "left") !== keepsOne)}
      options={[
        { value: "left", label: t("left") },
        { value: "right", label: t("right") },
      ]}
    />
  );
}
