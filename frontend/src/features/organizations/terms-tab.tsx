import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { spanOf } from "@/shared/dates";
import { useCan } from "@/shared/me";
import { EmptyState, Facts, Loaded, Section } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { ElectionSteps } from "./election-steps";
import { PostponeDrawer, TermDrawer } from "./term-drawers";
import { type Term, type Terms, termsQuery } from "./term-queries";

/** The terms of an organization, and the election that is being prepared. */
export function TermsTab({ id }: { readonly id: string }) {
  const terms = useQuery(termsQuery(id));
  return <Loaded query={terms}>{(found) => <TermList id={id} terms={found} />}</Loaded>;
}

interface ListProps {
  readonly id: string;
  readonly terms: Terms;
}

function TermList({ id, terms }: ListProps) {
  const { t } = useTranslation("organizations");
  const canEdit = useCan("committee");
  const [adding, setAdding] = useState<"preparing" | "held" | null>(null);
  const isElected = terms.officers_by === "elected";
  const isPreparing = terms.items.some((term) => term.state === "preparing");
  const actions = canEdit && (
    <>
      {isElected && !isPreparing && (
        <Button type="primary" onClick={() => setAdding("preparing")}>
          {t("terms.prepare")}
        </Button>
      )}
      <Button onClick={() => setAdding("held")}>{t(isElected ? "terms.enter" : "terms.appoint")}</Button>
    </>
  );
  return (
    <Section title={t("tabs.terms")} actions={actions}>
      {terms.no_election_reason !== null && <Alert type="info" showIcon title={terms.no_election_reason} />}
      <PartyTerm terms={terms} />
      {terms.items.length === 0 ? (
        <EmptyState title={t("terms.none")} hint={t(isElected ? "terms.noneHint" : "terms.noneHintAppointed")} />
      ) : (
        terms.items.map((term) => <TermCard key={term.id} term={term} months={terms.postponement_months} />)
      )}
      {adding !== null && (
        <TermDrawer id={id} terms={terms} state={adding} onClose={() => setAdding(null)} />
      )}
    </Section>
  );
}

/** How the League's term stands to that of the Party organization of its level. */
function PartyTerm({ terms }: Pick<ListProps, "terms">) {
  const { t } = useTranslation("organizations");
  if (terms.party_org_name === null) return null;
  const term = spanOf(terms.party_term_starts_on, terms.party_term_ends_on);
  const text =
    term === ""
      ? t("terms.partyUnknown", { name: terms.party_org_name })
      : t("terms.party", { name: terms.party_org_name, term });
  return (
    <p>
      {text}{" "}
      {terms.party_step !== "unknown" && (
        <StateTag tone={terms.party_step === "behind" ? "warn" : "ok"}>{t(`terms.step.${terms.party_step}`)}</StateTag>
      )}
    </p>
  );
}

function TermCard({ term, months }: { readonly term: Term; readonly months: number }) {
  const { t } = useTranslation("organizations");
  const label = useCodeLabel();
  const canEdit = useCan("committee");
  const [open, setOpen] = useState<"edit" | "postpone" | null>(null);
  const close = () => setOpen(null);
  return (
    <article className="qq-sheet qq-stack" aria-label={t("terms.of", { term: spanOf(term.starts_on, term.ends_on) })}>
      <header className="qq-section-head">
        <h3>
          {term.number === null ? t("terms.unnumbered") : t("termNth", { no: term.number })} <TermTags term={term} />
        </h3>
        {canEdit && (
          <div className="qq-actions">
            {term.is_present && term.ends_on !== null && (
              <Button onClick={() => setOpen("postpone")}>{t("terms.postpone")}</Button>
            )}
            <Button onClick={() => setOpen("edit")}>{t("shared:edit")}</Button>
          </div>
        )}
      </header>
      <Facts
        items={[
          [t("term"), spanOf(term.starts_on, term.ends_on)],
          [t("terms.officersBy"), label("officersBy", term.officers_by)],
          [t("documentNo"), term.document_no],
          [t("issuer"), term.issuer],
          ...(term.postponed_to === null ? [] : ([[t("terms.postponedTo"), postponement(term)]] as const)),
        ]}
      />
      {term.officers_by === "elected" && (term.state === "preparing" || term.steps.length > 0) && (
        <ElectionSteps term={term} canEdit={canEdit} />
      )}
      {open === "edit" && <TermDrawer term={term} onClose={close} />}
      {open === "postpone" && <PostponeDrawer term={term} months={months} onClose={close} />}
    </article>
  );
}

function postponement(term: Term): string {
  return [term.postponed_to, term.postponement_document_no, term.postponement_reason].filter(Boolean).join(" · ");
}

function TermTags({ term }: { readonly term: Term }) {
  const { t } = useTranslation("organizations");
  return (
    <>
      {term.state === "preparing" && <StateTag tone="warn">{t("terms.preparing")}</StateTag>}
      {term.is_present && <StateTag tone="ok">{t("terms.present")}</StateTag>}
      {term.due !== null && (
        <StateTag tone={term.due === "overdue" ? "warn" : "plain"}>{t(`terms.due.${term.due}`)}</StateTag>
      )}
    </>
  );
}
