import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ProblemError } from "@/api/problem";
import { dayOf } from "@/shared/dates";
import { useMe } from "@/shared/me";
import { EmptyState, Loaded, Page, Section } from "@/shared/page";

import { WhyHere, WhyNotThere } from "./explanation";
import { OwnSignUp } from "./own-sign-up";
import { explanationQuery, labelOf, postOptionsQuery, type Round, useRounds, wishQuery } from "./queries";
import { RoundStateTag } from "./rounds-page";
import { isInside, windowWords } from "./window-words";
import { PersonWishes } from "./wish-drawer";

/** A person's own page: what they wished for, where they were placed, and why. */
export function OwnRoundsPage() {
  const { t } = useTranslation("rounds");
  const me = useMe();
  const list = useRounds();
  return (
    <Page title={t("ownTitle")} lead={t("ownLead")}>
      <Loaded query={{ data: list.rows, error: list.error, refetch: list.refetch }}>
        {(rounds) =>
          rounds.length === 0 || me.person_id === null ? (
            <EmptyState title={t("ownEmpty")} hint={t("ownEmptyHint")} />
          ) : (
            <>
              {rounds.map((round) => (
                <OwnRound key={round.id} round={round} personId={me.person_id ?? ""} />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

interface Props {
  readonly round: Round;
  readonly personId: string;
}

function OwnRound({ round, personId }: Props) {
  return (
    <section className="qq-sheet qq-stack" aria-label={round.name}>
      <header className="qq-section-head">
        <h2>{round.name}</h2>
        <RoundStateTag state={round.state} />
      </header>
      {round.state === "open" ? (
        <OwnOpen round={round} personId={personId} />
      ) : (
        <>
          <WishesKept round={round} personId={personId} />
          <OwnResult round={round} personId={personId} />
        </>
      )}
    </section>
  );
}

/** While the round is open: sign up where it asks for that, then the wishes. */
function OwnOpen({ round, personId }: Props) {
  const { t } = useTranslation("rounds");
  if (round.sign_up.mode === "required") {
    return (
      <OwnSignUp round={round} personId={personId}>
        <OwnWishes round={round} personId={personId} />
      </OwnSignUp>
    );
  }
  return (
    <>
      <p className="qq-muted">{windowWords(t, round.sign_up)}</p>
      {isInside(round.sign_up) ? <OwnWishes round={round} personId={personId} /> : <p>{t("window.shut")}</p>}
    </>
  );
}

/** The list of posts is needed to choose from; without it there is nothing to write. */
function OwnWishes({ round, personId }: Props) {
  const { t } = useTranslation("rounds");
  const posts = useQuery({ ...postOptionsQuery(round), retry: false });
  if (posts.error instanceof ProblemError && posts.error.status === 403) {
    return <EmptyState title={t("postsClosed")} hint={t("postsClosedHint")} />;
  }
  return (
    <>
      <p className="qq-muted">{t("ownWishesHint")}</p>
      <PersonWishes round={round} personId={personId} />
    </>
  );
}

function WishesKept({ round, personId }: Props) {
  const { t } = useTranslation("rounds");
  const wish = useQuery(wishQuery(round.id, personId));
  const posts = useQuery(postOptionsQuery(round));
  if (wish.data === undefined) return null;
  const byId = new Map((posts.data ?? []).map((post) => [post.id, post]));
  return (
    <Section title={t("ownWishes")}>
      <ol className="qq-lines">
        {wish.data.value.post_ids.map((id) => (
          <li key={id}>{labelOf(byId.get(id)) || (posts.isPending ? "…" : t("postGone"))}</li>
        ))}
      </ol>
      <p className="qq-muted">{t(wish.data.value.accepts_other ? "acceptsOtherLong" : "acceptsNoOther")}</p>
    </Section>
  );
}

function OwnResult({ round, personId }: Props) {
  const { t } = useTranslation("rounds");
  const isAnnounced = round.state === "noticed" || round.state === "published";
  const runId = round.approved_run_id;
  if (!isAnnounced || runId === null) return <p>{t("notAnnounced")}</p>;
  return <Announced round={round} runId={runId} personId={personId} />;
}

function Announced({ round, runId, personId }: Props & { readonly runId: string }) {
  const { t } = useTranslation("rounds");
  const explanation = useQuery(explanationQuery(runId, personId));
  if (explanation.error instanceof ProblemError && explanation.error.status === 404) {
    return <p className="qq-muted">{t("notInRound")}</p>;
  }
  return (
    <Loaded query={explanation}>
      {(found) => (
        <div className="qq-page">
          {round.state === "noticed" && <p>{t("noticeRuns", { day: dayOf(round.notice_until) })}</p>}
          <WhyHere explanation={found} />
          {found.not_there.length > 0 && (
            <Section title={t("whyNotThere")}>
              {found.not_there.map((alternative) => (
                <WhyNotThere key={alternative.post_id} alternative={alternative} />
              ))}
            </Section>
          )}
        </div>
      )}
    </Loaded>
  );
}
