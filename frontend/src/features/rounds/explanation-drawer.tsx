import { useQuery } from "@tanstack/react-query";
import { Drawer, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Loaded, Section } from "@/shared/page";

import { AdjustForm } from "./adjust-form";
import { WhyHere, WhyNotThere } from "./explanation";
import { explanationQuery, labelOf, postOptionsQuery, type Round, type Run } from "./queries";

interface Props {
  readonly round: Round;
  readonly run: Run;
  readonly personId: string;
  readonly canAdjust: boolean;
  readonly onClose: () => void;
}

export function ExplanationDrawer({ round, run, personId, canAdjust, onClose }: Props) {
  const { t } = useTranslation("rounds");
  const explanation = useQuery(explanationQuery(run.id, personId));
  return (
    <Drawer open onClose={onClose} size={640} title={explanation.data?.person_name ?? t("whyHere")}>
      <Loaded query={explanation}>
        {(found) => (
          <div className="qq-page">
            <WhyHere explanation={found} />
            <Section title={t("whyNotThere")}>
              {found.not_there.length === 0 && <p className="qq-muted">{t("noOtherWish")}</p>}
              {found.not_there.map((alternative) => (
                <WhyNotThere key={alternative.post_id} alternative={alternative} />
              ))}
              <OtherPost round={round} run={run} personId={personId} ownPost={found.post_id} />
            </Section>
            {canAdjust && (
              <Section title={t("adjust")}>
                <AdjustForm round={round} run={run} personId={personId} ownPost={found.post_id} onDone={onClose} />
              </Section>
            )}
            <details>
              <summary>{t("lottery")}</summary>
              <p className="qq-muted">{t("lotteryHint", { seed: run.seed === "" ? t("seedEmpty") : run.seed })}</p>
              <code style={{ overflowWrap: "anywhere" }}>{found.lottery_ticket}</code>
            </details>
          </div>
        )}
      </Loaded>
    </Drawer>
  );
}

interface OtherProps {
  readonly round: Round;
  readonly run: Run;
  readonly personId: string;
  readonly ownPost: string | null;
}

/** Compares with any post of the round. */
function OtherPost({ round, run, personId, ownPost }: OtherProps) {
  const { t } = useTranslation("rounds");
  const [postId, setPostId] = useState<string | undefined>(undefined);
  const posts = useQuery(postOptionsQuery(round));
  const options = (posts.data ?? []).filter((post) => post.id !== ownPost);
  return (
    <>
      <Select
        aria-label={t("compareWith")}
        placeholder={t("compareWith")}
        value={postId ?? null}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        options={options.map((post) => ({ value: post.id, label: labelOf(post) }))}
        loading={posts.isPending}
        onChange={(id: string | null | undefined) => setPostId(id ?? undefined)}
      />
      {postId !== undefined && <Compared run={run} personId={personId} postId={postId} />}
    </>
  );
}

interface ComparedProps {
  readonly run: Run;
  readonly personId: string;
  readonly postId: string;
}

function Compared({ run, personId, postId }: ComparedProps) {
  const answer = useQuery(explanationQuery(run.id, personId, postId));
  return (
    <Loaded query={answer}>
      {(found) => (
        <>
          {found.not_there.map((alternative) => (
            <WhyNotThere key={alternative.post_id} alternative={alternative} />
          ))}
        </>
      )}
    </Loaded>
  );
}
