import { ArrowUpOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { App, Button, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ProblemError } from "@/api/problem";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { type Applicant, applicantsQuery, ownPostsQuery, requestQuery, usePutRequest } from "./choice-queries";
import { labelOf, type PostOption, type Round } from "./queries";
import { isInside, windowWords } from "./window-words";

/** A branch ranks people among those who wished for its posts; made for a phone. */
export function OwnRequests({ round }: { readonly round: Round }) {
  const { t } = useTranslation("rounds");
  const posts = useQuery(ownPostsQuery(round));
  return (
    <Section title={t("requests.ownTitle")}>
      <p className="qq-muted">
        {t("requests.ownHint", { limit: round.two_sided.limit })} {windowWords(t, round.two_sided)}
      </p>
      <Loaded query={posts}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={t("requests.noPosts")} hint={t("requests.noPostsHint")} />
          ) : (
            <PostChoices round={round} posts={found} />
          )
        }
      </Loaded>
    </Section>
  );
}

/** A branch has a few posts; whoever has many chooses one. */
const SHOWN_AT_ONCE = 5;

function PostChoices({ round, posts }: { readonly round: Round; readonly posts: readonly PostOption[] }) {
  const { t } = useTranslation("rounds");
  const [chosen, setChosen] = useState<string | null>(null);
  const isMany = posts.length > SHOWN_AT_ONCE;
  const shown = isMany ? posts.filter((post) => post.id === chosen) : posts;
  return (
    <>
      {isMany && (
        <Select
          aria-label={t("post")}
          placeholder={t("choosePost")}
          showSearch={{ optionFilterProp: "label" }}
          options={posts.map((post) => ({ value: post.id, label: labelOf(post) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {shown.map((post) => (
        <PostChoice key={post.id} round={round} post={post} />
      ))}
    </>
  );
}

interface PostProps {
  readonly round: Round;
  readonly post: PostOption;
}

function PostChoice({ round, post }: PostProps) {
  const applicants = useQuery(applicantsQuery(round.id, post.id));
  const request = useQuery(requestQuery(round.id, post.id));
  const { t } = useTranslation("rounds");
  const isNew = request.error instanceof ProblemError && request.error.status === 404;
  const there = isNew ? { value: { person_ids: [] }, etag: null } : request.data;
  return (
    <section className="qq-sheet qq-stack" aria-label={labelOf(post)}>
      <h3>{labelOf(post)}</h3>
      <Loaded query={applicants}>
        {(people) =>
          people.length === 0 ? (
            <p className="qq-muted">{t("requests.nobody")}</p>
          ) : (
            <Loaded query={{ ...request, data: there }}>
              {({ value, etag }) => (
                <Ranking key={etag} round={round} post={post} people={people} start={value.person_ids} etag={etag} />
              )}
            </Loaded>
          )
        }
      </Loaded>
    </section>
  );
}

interface RankingProps extends PostProps {
  readonly people: readonly Applicant[];
  readonly start: readonly string[];
  readonly etag: string | null;
}

function Ranking({ round, post, people, start, etag }: RankingProps) {
  const { t } = useTranslation("rounds");
  const { message } = App.useApp();
  const isForAnother = useCan("committee") && Boolean(round.is_whole);
  const there = new Set(people.map((person) => person.person_id));
  const [asked, setAsked] = useState(start.filter((id) => there.has(id)));
  const [reason, setReason] = useState("");
  const put = usePutRequest(round.id, post.id, () => void message.success(t("requests.saved")));
  const canWrite = isForAnother || isInside(round.two_sided);
  const byRank = [
    ...asked.flatMap((id) => people.filter((person) => person.person_id === id)),
    ...people.filter((person) => !asked.includes(person.person_id)),
  ];
  return (
    <>
      <ProblemBanner error={put.error} />
      <ul className="qq-asked">
        {byRank.map((person) => (
          <ApplicantLine
            key={person.person_id}
            person={person}
            rank={asked.indexOf(person.person_id)}
            canAsk={canWrite && asked.length < (round.two_sided.limit ?? 0)}
            canWrite={canWrite}
            onChange={(rank) => setAsked(placed(asked, person.person_id, rank))}
          />
        ))}
      </ul>
      {isForAnother && (
        <Input
          aria-label={t("reason")}
          placeholder={t("requests.reasonExample")}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {canWrite ? (
        <div className="qq-actions">
          <Button
            type="primary"
            loading={put.isPending}
            disabled={isForAnother && reason.trim() === ""}
            onClick={() => put.mutate({ person_ids: [...asked], etag, ...(isForAnother && { reason }) })}
          >
            {t("requests.save")}
          </Button>
        </div>
      ) : (
        <p>{t("window.shut")}</p>
      )}
    </>
  );
}

/** The order with a person at a rank; without a rank they are not asked for any more. */
export function placed(asked: readonly string[], id: string, rank: number | null): string[] {
  const others = asked.filter((other) => other !== id);
  return rank === null ? others : [...others.slice(0, rank), id, ...others.slice(rank)];
}

interface LineProps {
  readonly person: Applicant;
  /** From 0; -1 when not asked for. */
  readonly rank: number;
  readonly canAsk: boolean;
  readonly canWrite: boolean;
  readonly onChange: (rank: number | null) => void;
}

function ApplicantLine({ person, rank, canAsk, canWrite, onChange }: LineProps) {
  const { t } = useTranslation("rounds");
  const { name } = person;
  const facts = [
    person.work_unit,
    person.age_band === null ? null : t(`requests.ages.${person.age_band}`),
    person.skills.join("、"),
  ];
  return (
    <li>
      <span className="qq-numeric">{rank < 0 ? "" : rank + 1}</span>
      <span>
        <strong>{name}</strong> <span className="qq-muted">{facts.filter(Boolean).join(" · ")}</span>
      </span>
      {canWrite && (
        <span className="qq-actions">
          {rank > 0 && (
            <Button size="small" icon={<ArrowUpOutlined />} aria-label={t("requests.up", { name })} onClick={() => onChange(rank - 1)} />
          )}
          {rank < 0 ? (
            <Button size="small" disabled={!canAsk} aria-label={t("requests.askFor", { name })} onClick={() => onChange(Infinity)}>
              {t("requests.ask")}
            </Button>
          ) : (
            <Button size="small" aria-label={t("requests.dropFor", { name })} onClick={() => onChange(null)}>
              {t("requests.drop")}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
