import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Facts } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { signed } from "./adjustments";
import { useAdjust, useAdjustmentCost } from "./commands";
import { type Cost, labelOf, postOptionsQuery, type Round, type Run } from "./queries";

interface Props {
  readonly round: Round;
  readonly run: Run;
  readonly personId: string;
  readonly ownPost: string | null;
  readonly onDone: () => void;
}

const NOWHERE = "nowhere";

/** A decision by hand: where to, what it costs, why; it is saved only after its cost was seen. */
export function AdjustForm({ round, run, personId, ownPost, onDone }: Props) {
  const { t } = useTranslation("rounds");
  const { message } = App.useApp();
  const posts = useQuery(postOptionsQuery(round));
  const [target, setTarget] = useState<string | null>(null);
  const cost = useAdjustmentCost(run.id);
  const adjust = useAdjust(run, () => {
    void message.success(t("adjusted"));
    onDone();
  });
  const choose = (choice: string) => {
    setTarget(choice);
    cost.mutate({ person_id: personId, post_id: postOf(choice), reason: t("costOnly") });
  };
  const options = (posts.data ?? [])
    .filter((post) => post.id !== ownPost)
    .map((post) => ({ value: post.id, label: labelOf(post) }));
  return (
    <div className="qq-stack">
      <p className="qq-muted">{t("adjustHint")}</p>
      <Select
        aria-label={t("moveTo")}
        placeholder={t("moveTo")}
        value={target}
        showSearch={{ optionFilterProp: "label" }}
        options={ownPost === null ? options : [{ value: NOWHERE, label: t("keepWithout") }, ...options]}
        loading={posts.isPending}
        onChange={choose}
      />
      <ProblemBanner error={cost.error ?? adjust.error} />
      {cost.isPending && <p role="status">{t("computingCost")}</p>}
      {target !== null && cost.data !== undefined && (
        <>
          <CostView cost={cost.data.cost} />
          <Form<{ reason: string }>
            layout="vertical"
            onFinish={({ reason }) => adjust.mutate({ person_id: personId, post_id: postOf(target), reason })}
          >
            <Form.Item name="reason" label={t("reason")} rules={[{ required: true, whitespace: true, message: t("reasonNeeded") }]}>
              <Input.TextArea rows={2} maxLength={500} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={adjust.isPending}>
              {t("saveAdjustment")}
            </Button>
          </Form>
        </>
      )}
    </div>
  );
}

function postOf(choice: string): string | null {
  return choice === NOWHERE ? null : choice;
}

/** After minus before. */
function CostView({ cost }: { readonly cost: Cost }) {
  const { t } = useTranslation("rounds");
  return (
    <div className="qq-stack" role="status">
      <Facts
        items={[
          [t("valueChange"), signed(cost.value)],
          [t("coverageChange"), signed(cost.coverage)],
          [t("placedChange"), signed(cost.placed)],
          [t("envyChange"), signed(cost.envy_pairs)],
        ]}
      />
      {cost.floors_lost.length > 0 && <p className="qq-warn">{t("floorsLost", { posts: cost.floors_lost.join("、") })}</p>}
      {cost.moves.length > 0 && (
        <div>
          <p className="qq-muted">{t("moves", { count: cost.moves.length })}</p>
          <ul className="qq-lines">
            {cost.moves.map((move) => (
              <li key={move.person_id}>
                {t("moveLine", {
                  name: move.person_name,
                  from: move.from_post ?? t("nowhere"),
                  to: move.to_post ?? t("nowhere"),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
