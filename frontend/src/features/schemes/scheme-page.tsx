import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { LinkButton } from "@/shared/link-button";
import { useCan } from "@/shared/me";
import { Facts, Loaded, Page, Section } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { OutputCard, subjectName } from "./output-card";
import { Groups, Indicators, Rules, TaskLists } from "./outline-tables";
import { type SchemeDetail, schemeQuery } from "./queries";
import "./schemes.css";

export function SchemePage() {
  const { schemeId } = useParams({ from: "/inside/schemes/$schemeId" });
  const query = useQuery(schemeQuery(schemeId));
  return <Loaded query={query}>{(scheme) => <SchemeView scheme={scheme} />}</Loaded>;
}

function SchemeView({ scheme }: { readonly scheme: SchemeDetail }) {
  const { t } = useTranslation("schemes");
  const isCommittee = useCan("committee");
  const { outline } = scheme;
  return (
    <Page
      title={scheme.title}
      lead={t("editionOf", { edition: scheme.edition, hash: scheme.hash.slice(0, 12) })}
      actions={
        isCommittee && (
          <LinkButton to="/cycles/new" search={{ scheme: scheme.id }} look="primary">
            {t("startCycle")}
          </LinkButton>
        )
      }
    >
      <blockquote className="qq-quote">
        {outline.source.quote}
        <footer className="qq-muted">{t("sourceDoc", { doc: outline.source.doc })}</footer>
      </blockquote>
      {outline.assumed.length > 0 && (
        <p>
          <StateTag tone="warn">{t("assumed")}</StateTag>
          {t("assumedHint", { parts: outline.assumed.map((part) => t(`parts.${part}`, { defaultValue: part })).join("、") })}
        </p>
      )}
      <Facts
        items={[
          [t("subjects"), outline.subjects.map((one) => subjectName(one, t)).join("、")],
          [t("periods"), outline.periods.map((one) => t(`periodTypes.${one.type}`, { defaultValue: one.id })).join("、")],
          [t("places"), outline.places],
        ]}
      />
      <Section title={t("outputs")}>
        {outline.outputs.map((output) => (
          <OutputCard key={output.id} output={output} outline={outline} />
        ))}
      </Section>
      <Groups outline={outline} />
      <Indicators outline={outline} />
      <TaskLists outline={outline} />
      <Rules outline={outline} />
    </Page>
  );
}
