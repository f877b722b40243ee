import { Tag } from "antd";
import { useTranslation } from "react-i18next";

import { Facts, Section } from "@/shared/page";

import type { Alternative, Explanation } from "./queries";
import { PriceBars, ValueBars } from "./value-bars";
import "./rounds.css";

/** Why here: the sentence, then the value taken apart. */
export function WhyHere({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useTranslation("rounds");
  const isPlaced = explanation.post_id !== null;
  return (
    <Section title={t(isPlaced ? "whyHere" : "whyNowhere")}>
      {isPlaced && (
        <p>
          <strong>
            {explanation.organization_name} · {explanation.post_title}
          </strong>{" "}
          <Tag>{t(`rank.${explanation.wish_rank}`)}</Tag>
          {explanation.is_adjusted && <Tag>{t("byHand")}</Tag>}
        </p>
      )}
      <p>{explanation.summary}</p>
      {isPlaced && explanation.parts.length > 0 && (
        <ValueBars label={t("valueOf")} parts={explanation.parts} total={explanation.value} />
      )}
    </Section>
  );
}

/** Why not there: the rule that refused, or the price and what was short. */
export function WhyNotThere({ alternative }: { readonly alternative: Alternative }) {
  const { t } = useTranslation("rounds");
  return (
    <section className="qq-card">
      <div>
        <h3>
          {alternative.organization_name} · {alternative.post_title}
        </h3>
        <Tag>{alternative.wish_rank === 0 ? t("notWished") : t(`rank.${alternative.wish_rank}`)}</Tag>
      </div>
      <p>{alternative.summary}</p>
      {alternative.is_eligible ? (
        <>
          <PriceBars alternative={alternative} />
          <Seats alternative={alternative} />
          {alternative.would_change.length > 0 && (
            <div>
              <p className="qq-muted">{t("wouldChange")}</p>
              <ul>
                {alternative.would_change.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          )}
          <ValueBars label={t("valueThere")} parts={alternative.parts} total={alternative.value} />
        </>
      ) : (
        <ul>
          {alternative.refused_by.map((rule) => (
            <li key={rule.code}>{rule.label}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Seats({ alternative }: { readonly alternative: Alternative }) {
  const { t } = useTranslation("rounds");
  return (
    <Facts
      items={[
        [t("shortBy"), shortText(alternative)],
        [t("filledOfSeats"), `${alternative.filled} / ${alternative.seats}`],
        ...(alternative.seated.length > 0
          ? [[t("seatedThere"), alternative.seated.map((one) => `${one.person_name} ${one.value}`).join("、")] as const]
          : []),
      ]}
    />
  );
}

/** Prices are not unique: the answer is an interval unless both ends agree. */
function shortText(alternative: Alternative): string {
  const low = Math.min(alternative.short_by_low, alternative.short_by);
  const high = Math.max(alternative.short_by_low, alternative.short_by);
  return low === high ? String(high) : `${low} – ${high}`;
}
