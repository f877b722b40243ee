import { useTranslation } from "react-i18next";

import type { RoundState } from "./queries";

const STEPS = ["wishes", "freeze", "solve", "adjust", "approve", "notice", "publish"] as const;

/** How many steps lie behind a round in each state. */
const BEHIND: Readonly<Record<RoundState, number>> = {
  open: 0,
  frozen: 2,
  solved: 3,
  approved: 5,
  noticed: 6,
  published: 7,
};

export function Steps({ state }: { readonly state: RoundState }) {
  const { t } = useTranslation("rounds");
  const behind = BEHIND[state];
  return (
    <ol className="qq-steps" aria-label={t("stepsLabel")}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          data-is={index < behind ? "done" : "ahead"}
          {...(index === behind ? { "aria-current": "step" as const } : {})}
        >
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
