import { useQuery } from "@tanstack/react-query";
import { App, Button, Checkbox, Popconfirm } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { ProblemError } from "@/api/problem";
import { momentOf } from "@/shared/dates";
import { Loaded } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";

import { type SignUp, signUpQuery, useSignUp, useWithdraw } from "./choice-queries";
import type { Round } from "./queries";
import { isInside, windowWords } from "./window-words";

interface Props {
  readonly round: Round;
  readonly personId: string;
  /** The wishes, once one takes part. */
  readonly children: ReactNode;
}

/** Sign up, or withdraw; made for a phone held in one hand. */
export function OwnSignUp({ round, personId, children }: Props) {
  const { t } = useTranslation("rounds");
  const found = useQuery(signUpQuery(round.id, personId));
  const isNew = found.error instanceof ProblemError && found.error.status === 404;
  return (
    <>
      <p className="qq-muted">{windowWords(t, round.sign_up)}</p>
      {isNew ? (
        <Join round={round} personId={personId} />
      ) : (
        <Loaded query={found}>
          {(own) =>
            own.withdrawn_at === null ? (
              <>
                <Joined round={round} own={own} />
                {isInside(round.sign_up) ? children : <p>{t("window.shut")}</p>}
              </>
            ) : (
              <>
                <p>{t("signUp.withdrawnOn", { at: momentOf(own.withdrawn_at) })}</p>
                <Join round={round} personId={personId} />
              </>
            )
          }
        </Loaded>
      )}
    </>
  );
}

function Join({ round, personId }: Omit<Props, "children">) {
  const { t } = useTranslation("rounds");
  const { message } = App.useApp();
  const [agrees, setAgrees] = useState(false);
  const signUp = useSignUp(round.id, () => void message.success(t("signUp.done")));
  if (!isInside(round.sign_up)) return <p>{t("window.shut")}</p>;
  return (
    <div className="qq-stack">
      <ProblemBanner error={signUp.error} />
      <Checkbox checked={agrees} onChange={(event) => setAgrees(event.target.checked)}>
        {t(round.two_sided.is_used ? "signUp.agreeTwoSided" : "signUp.agree")}
      </Checkbox>
      <Button type="primary" size="large" block disabled={!agrees} loading={signUp.isPending} onClick={() => signUp.mutate({ personId })}>
        {t("signUp.join")}
      </Button>
    </div>
  );
}

function Joined({ round, own }: { readonly round: Round; readonly own: SignUp }) {
  const { t } = useTranslation("rounds");
  const { message } = App.useApp();
  const withdraw = useWithdraw(round.id, () => void message.info(t("signUp.withdrawn")));
  return (
    <div className="qq-stack">
      <ProblemBanner error={withdraw.error} />
      <div className="qq-actions">
        <StateTag tone="ok">{t("signUp.joined", { at: momentOf(own.signed_at) })}</StateTag>
        <Popconfirm
          title={t("signUp.withdrawAsk")}
          description={t("signUp.withdrawWarning")}
          okText={t("signUp.withdraw")}
          onConfirm={() => withdraw.mutate({ personId: own.person_id })}
        >
          <Button loading={withdraw.isPending}>{t("signUp.withdraw")}</Button>
        </Popconfirm>
      </div>
      {!own.has_wishes && <p className="qq-warn">{t("signUp.noWishesYet")}</p>}
    </div>
  );
}
