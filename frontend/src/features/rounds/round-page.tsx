import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { dayOf } from "@/shared/dates";
import { useCan } from "@/shared/me";
import { Facts, Loaded, Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { NextStep } from "./next-step";
import { OwnPart } from "./own-part";
import { shareOf, WEIGHTS, type Weights } from "./policy";
import { type Round, roundQuery } from "./queries";
import { RequestsTab } from "./requests-tab";
import { ResultTab } from "./result-tab";
import { RoundStateTag } from "./rounds-page";
import { SignUpsTab } from "./sign-ups-tab";
import { Steps } from "./steps";
import { WishesTab } from "./wishes-tab";
import "./rounds.css";

export function RoundPage() {
  const { roundId } = useParams({ from: "/inside/rounds/$roundId" });
  const query = useQuery({ ...roundQuery(roundId), refetchOnMount: "always" });
  return <Loaded query={query}>{({ value }) => <RoundView round={value} />}</Loaded>;
}

function RoundView({ round }: { readonly round: Round }) {
  return (
    <Page
      title={round.name}
      lead={
        <>
          {round.organization_name} <RoundStateTag state={round.state} />
        </>
      }
    >
      <Steps state={round.state} />
      {round.is_whole ? <Whole round={round} /> : <OwnPart round={round} />}
    </Page>
  );
}

function Whole({ round }: { readonly round: Round }) {
  const { t } = useTranslation("rounds");
  const [filters, setFilters] = useUrlFilters();
  const isCommittee = useCan("committee");
  const tab = filters.tab ?? (round.frozen_at === null ? "wishes" : "result");
  return (
    <>
      {isCommittee && <NextStep round={round} />}
      <Tabs
        label={round.name}
        activeKey={tab}
        onChange={(next) => setFilters({ tab: next })}
        items={[
          ...(round.sign_up.mode === "required"
            ? [{ key: "sign-ups", label: t("tabs.signUps"), children: <SignUpsTab round={round} /> }]
            : []),
          { key: "wishes", label: t("tabs.wishes"), children: <WishesTab round={round} /> },
          ...(round.two_sided.is_used
            ? [{ key: "requests", label: t("tabs.requests"), children: <RequestsTab round={round} /> }]
            : []),
          { key: "result", label: t("tabs.result"), children: <ResultTab round={round} /> },
          { key: "rules", label: t("tabs.rules"), children: <Rules round={round} /> },
        ]}
      />
    </>
  );
}

/** What was declared before the run, in words. */
function Rules({ round }: { readonly round: Round }) {
  const { t } = useTranslation("rounds");
  const label = useCodeLabel();
  const people = round.candidates.filter;
  const posts = round.posts.filter;
  const weights = round.policy.weights as Weights;
  return (
    <div className="qq-page">
      <Facts
        items={[
          ...WEIGHTS.filter((name) => weights[name] > 0).map(
            (name) => [t(`weightNames.${name}`), `${weights[name]} (${shareOf(weights, name)}%)`] as const,
          ),
        ]}
      />
      <Facts
        items={[
          [t("politicalStatuses"), people.political_statuses?.map((code) => label("political", code)).join("、")],
          [t("sourceChannels"), people.source_channels?.map((code) => label("source", code)).join("、")],
          [t("bornAfter"), people.born_on_or_after],
          [t("recruitedYears"), people.recruited_years?.join("、")],
          [t("postForms"), posts.forms?.map((code) => label("form", code)).join("、")],
          [t("postTitles"), posts.titles?.join("、")],
          [t("allowInTerm"), t(round.policy.allow_in_term ? "shared:yes" : "shared:no")],
          [t("waitsForNotice"), t(round.policy.publish_waits_for_notice ? "shared:yes" : "shared:no")],
          [t("referenceOn"), round.reference_on],
          [t("startsOn"), round.starts_on],
          [t("frozenOn"), dayOf(round.frozen_at)],
          [t("snapshot"), round.snapshot_hash?.slice(0, 16)],
          [t("documentTitle"), round.document_title],
        ]}
      />
    </div>
  );
}
