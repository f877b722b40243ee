import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { momentOf } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { PersonSelect } from "@/shared/person-select";

import {
  linesOf,
  type SignUp,
  signUpCountsQuery,
  useCorrections,
  useSignUp,
  useSignUps,
  useWithdraw,
  type Which,
} from "./choice-queries";
import { personNameQuery, type Round } from "./queries";
import { windowWords } from "./window-words";

const LISTS: readonly Which[] = ["signed_up", "without_wishes", "withdrawn"];

/** Who takes part by their own word; the staff's side. */
export function SignUpsTab({ round }: { readonly round: Round }) {
  const { t } = useTranslation("rounds");
  const canAct = useCan("committee") && round.state === "open";
  const [which, setWhich] = useState<Which>("signed_up");
  const [acting, setActing] = useState<SignUp | "new" | null>(null);
  const counts = useQuery(signUpCountsQuery(round.id));
  const actions = (
    <>
      <CopyList round={round} which={which} />
      {canAct && <Button onClick={() => setActing("new")}>{t("signUp.forAnother")}</Button>}
    </>
  );
  return (
    <div className="qq-page">
      <Section title={t("signUp.title")} actions={actions}>
        <p className="qq-muted">{windowWords(t, round.sign_up)}</p>
        <Loaded query={counts}>
          {(found) => (
            <Segmented<Which>
              aria-label={t("signUp.title")}
              value={which}
              onChange={setWhich}
              options={LISTS.map((name) => ({ value: name, label: t(`signUp.lists.${name}`, { n: found[name] }) }))}
            />
          )}
        </Loaded>
        <Table round={round} which={which} onWithdraw={canAct ? setActing : null} />
      </Section>
      <Corrections round={round} />
      {acting === "new" && <SignUpDrawer round={round} onClose={() => setActing(null)} />}
      {acting !== null && acting !== "new" && <WithdrawDrawer round={round} row={acting} onClose={() => setActing(null)} />}
    </div>
  );
}

function CopyList({ round, which }: { readonly round: Round; readonly which: Which }) {
  const { t } = useTranslation("rounds");
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(await linesOf(round.id, which));
    void message.success(t("signUp.copied"));
  };
  return <Button onClick={() => void copy()}>{t("signUp.copy")}</Button>;
}

interface TableProps {
  readonly round: Round;
  readonly which: Which;
  readonly onWithdraw: ((row: SignUp) => void) | null;
}

function Table({ round, which, onWithdraw }: TableProps) {
  const { t } = useTranslation("rounds");
  const list = useSignUps(round.id, which);
  return (
    <KeysetTable
      list={list}
      caption={t("signUp.title")}
      rowKey={(row) => row.person_id}
      empty={<EmptyState title={t("signUp.empty")} hint={t("signUp.emptyHint")} />}
      columns={[
        { key: "name", title: t("person"), render: (row) => row.name },
        { key: "unit", title: t("workUnit"), render: (row) => row.work_unit, wide: true },
        { key: "at", title: t("signUp.at"), render: (row) => momentOf(row.signed_at), wide: true },
        { key: "wishes", title: t("wishes"), render: (row) => t(row.has_wishes ? "signUp.written" : "signUp.notWritten") },
        {
          key: "actions",
          title: t("actions"),
          render: (row) =>
            onWithdraw !== null && row.withdrawn_at === null ? (
              <Button size="small" onClick={() => onWithdraw(row)}>
                {t("signUp.withdraw")}
              </Button>
            ) : (
              momentOf(row.withdrawn_at)
            ),
        },
      ]}
    />
  );
}

interface DrawerProps {
  readonly round: Round;
  readonly onClose: () => void;
}

function ReasonField() {
  const { t } = useTranslation("rounds");
  return (
    <Form.Item name="reason" label={t("reason")} rules={[{ required: true, message: t("reasonNeeded") }]}>
      <Input.TextArea rows={3} maxLength={500} placeholder={t("signUp.reasonExample")} />
    </Form.Item>
  );
}

function SignUpDrawer({ round, onClose }: DrawerProps) {
  const { t } = useTranslation("rounds");
  const signUp = useSignUp(round.id, onClose);
  return (
    <FormDrawer
      title={t("signUp.forAnother")}
      hint={t("signUp.forAnotherHint")}
      okText={t("signUp.join")}
      command={signUp}
      onSubmit={(values: { personId: string; reason: string }) => signUp.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="personId" label={t("person")} rules={[{ required: true, message: t("shared:required") }]}>
        <PersonSelect />
      </Form.Item>
      <ReasonField />
    </FormDrawer>
  );
}

function WithdrawDrawer({ round, row, onClose }: DrawerProps & { readonly row: SignUp }) {
  const { t } = useTranslation("rounds");
  const withdraw = useWithdraw(round.id, onClose);
  return (
    <FormDrawer
      title={`${t("signUp.withdraw")} · ${row.name}`}
      hint={t("signUp.withdrawWarning")}
      okText={t("signUp.withdraw")}
      isDangerous
      command={withdraw}
      onSubmit={(values: { reason: string }) => withdraw.mutate({ personId: row.person_id, ...values })}
      onClose={onClose}
    >
      <ReasonField />
    </FormDrawer>
  );
}

/** What staff did for others, with their reasons. */
function Corrections({ round }: { readonly round: Round }) {
  const { t } = useTranslation("rounds");
  const list = useCorrections(round.id);
  if (list.rows?.length === 0) return null;
  return (
    <Section title={t("corrections.title")}>
      <KeysetTable
        list={list}
        caption={t("corrections.title")}
        rowKey={(row) => row.id}
        empty={null}
        columns={[
          { key: "at", title: t("madeAt"), render: (row) => momentOf(row.made_at) },
          { key: "what", title: t("corrections.what"), render: (row) => t(`corrections.kinds.${row.what}`) },
          { key: "person", title: t("person"), render: (row) => (row.person_id === null ? "—" : <Name id={row.person_id} />) },
          { key: "reason", title: t("reason"), render: (row) => row.reason },
        ]}
      />
    </Section>
  );
}

function Name({ id }: { readonly id: string }) {
  const { t } = useTranslation("rounds");
  const name = useQuery(personNameQuery(id));
  return <>{name.data ?? (name.isError ? t("shared:unknown") : "…")}</>;
}
