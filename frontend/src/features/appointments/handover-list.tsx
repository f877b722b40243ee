import { useQuery } from "@tanstack/react-query";
import { App, Button, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCan } from "@/shared/me";
import { Facts, Loaded } from "@/shared/page";
import { PersonSelect } from "@/shared/person-select";
import { ProblemBanner } from "@/shared/problem-banner";

import { type Handover, handoverQuery, useChangeHandover, useSignHandover } from "./life-queries";
import type { Appointment } from "./queries";

type Line = Handover["lines"][number];
const STATES = ["open", "handed", "none"] as const;

/** The nine things of a handover: ticked off one by one, then signed. */
export function HandoverList({ appointment }: { readonly appointment: Appointment }) {
  const handover = useQuery(handoverQuery(appointment.id));
  return <Loaded query={handover}>{({ value }) => <Checklist key={value.version} handover={value} />}</Loaded>;
}

function Checklist({ handover }: { readonly handover: Handover }) {
  const { t } = useTranslation("appointments");
  const { message } = App.useApp();
  const isCommittee = useCan("committee");
  const [lines, setLines] = useState<readonly Line[]>(handover.lines);
  const [receiver, setReceiver] = useState<string | undefined>(handover.receiver_id ?? undefined);
  const change = useChangeHandover(handover);
  const sign = useSignHandover(handover);
  if (handover.signed_on !== null) return <Signed handover={handover} />;
  const edit = (item: string, part: Partial<Line>) =>
    setLines(lines.map((line) => (line.item === item ? { ...line, ...part } : line)));
  const save = () =>
    change.mutate(
      {
        items: lines.map(({ item, state, note }) => ({
          item,
          state: state as "open",
          ...(note !== null && note.trim() !== "" && { note }),
        })),
        ...(receiver !== undefined && { receiver_id: receiver }),
      },
      { onSuccess: () => void message.success(t("shared:saved")) },
    );
  return (
    <div className="qq-stack">
      <ProblemBanner error={change.error ?? sign.error} />
      <p className="qq-muted">{t("handoverHint")}</p>
      <label>
        {t("receiver")}
        {handover.receiver_name !== null && <strong> {handover.receiver_name}</strong>}
        <PersonSelect
          aria-label={t("receiver")}
          onChange={setReceiver}
          {...(receiver !== undefined && receiver !== handover.receiver_id && { value: receiver })}
        />
      </label>
      <ul className="qq-checklist">
        {lines.map((line) => (
          <li key={line.item}>
            <span>{t(`items.${line.item}`)}</span>
            <Select
              aria-label={t("itemState", { item: t(`items.${line.item}`) })}
              value={line.state}
              options={STATES.map((value) => ({ value, label: t(`itemStates.${value}`) }))}
              onChange={(state: string) => edit(line.item, { state })}
            />
            <Input
              aria-label={t("itemNote", { item: t(`items.${line.item}`) })}
              placeholder={t("note")}
              value={line.note ?? ""}
              maxLength={500}
              onChange={(event) => edit(line.item, { note: event.target.value })}
            />
          </li>
        ))}
      </ul>
      <div className="qq-actions">
        <Button type="primary" loading={change.isPending} onClick={save}>
          {t("shared:save")}
        </Button>
        {isCommittee && (
          <Button loading={sign.isPending} onClick={() => sign.mutate(null)}>
            {t("signHandover")}
          </Button>
        )}
      </div>
    </div>
  );
}

function Signed({ handover }: { readonly handover: Handover }) {
  const { t } = useTranslation("appointments");
  return (
    <Facts
      items={[
        [t("signedOn"), handover.signed_on],
        [t("receiver"), handover.receiver_name],
        ...handover.lines.map(
          (line) =>
            [t(`items.${line.item}`), [t(`itemStates.${line.state}`), line.note].filter(Boolean).join(" · ")] as const,
        ),
      ]}
    />
  );
}
