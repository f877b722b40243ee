import { useQuery } from "@tanstack/react-query";
import { App, Button, Drawer, Input, Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";
import { ProblemError } from "@/api/problem";
import { useMe } from "@/shared/me";
import { Loaded } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { usePutWish } from "./commands";
import { postOptionsQuery, type Round, wishQuery } from "./queries";
import { WishEditor, type Wishes } from "./wish-editor";

interface Props {
  readonly round: Round;
  /** Nobody: choose somebody first. */
  readonly personId: string | null;
  readonly onClose: () => void;
}

export function WishDrawer({ round, personId, onClose }: Props) {
  const { t } = useTranslation("rounds");
  const [chosen, setChosen] = useState(personId);
  return (
    <Drawer open onClose={onClose} size="large" title={t("writeWish")}>
      <div className="qq-stack">
        {personId === null && <PersonSelect round={round} value={chosen} onChange={setChosen} />}
        {chosen !== null && <PersonWishes key={chosen} round={round} personId={chosen} onDone={onClose} />}
      </div>
    </Drawer>
  );
}

interface WishesProps {
  readonly round: Round;
  readonly personId: string;
  readonly onDone?: () => void;
}

/** The wishes of one person, new or to be changed; used by the staff and by the person. */
export function PersonWishes({ round, personId, onDone }: WishesProps) {
  const found = useQuery(wishQuery(round.id, personId));
  const isNew = found.error instanceof ProblemError && found.error.status === 404;
  if (isNew) return <WishForm round={round} personId={personId} start={EMPTY} etag={null} onDone={onDone} />;
  return (
    <Loaded query={found}>
      {({ value, etag }) => (
        <WishForm key={etag} round={round} personId={personId} start={value} etag={etag} onDone={onDone} />
      )}
    </Loaded>
  );
}

const EMPTY: Wishes = { post_ids: [], accepts_other: true };

interface FormProps {
  readonly round: Round;
  readonly personId: string;
  readonly start: Wishes;
  readonly etag: string | null;
  readonly onDone: (() => void) | undefined;
}

function WishForm({ round, personId, start, etag, onDone }: FormProps) {
  const { t } = useTranslation("rounds");
  const { message } = App.useApp();
  const posts = useQuery(postOptionsQuery(round));
  const [wishes, setWishes] = useState(start);
  const [reason, setReason] = useState("");
  const me = useMe();
  const needsReason = round.sign_up.mode === "required" && me.person_id !== personId;
  const put = usePutWish(round.id, () => {
    void message.success(t("wishSaved"));
    onDone?.();
  });
  return (
    <Loaded query={posts}>
      {(options) => (
        <div className="qq-stack">
          <ProblemBanner error={put.error} />
          <WishEditor value={wishes} posts={options} onChange={setWishes} />
          {needsReason && (
            <Input
              aria-label={t("reason")}
              placeholder={t("signUp.reasonExample")}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
          <div className="qq-actions">
            <Button
              type="primary"
              loading={put.isPending}
              disabled={needsReason && reason.trim() === ""}
              onClick={() =>
                put.mutate({
                  personId,
                  post_ids: [...wishes.post_ids],
                  accepts_other: wishes.accepts_other,
                  etag,
                  ...(needsReason && { reason }),
                })
              }
            >
              {t("saveWish")}
            </Button>
          </div>
        </div>
      )}
    </Loaded>
  );
}

interface SelectProps {
  readonly round: Round;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function PersonSelect({ round, value, onChange }: SelectProps) {
  const { t } = useTranslation("rounds");
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ["people", "select", round.organization_id, q],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/people", {
          params: { query: { limit: 30, organization_id: round.organization_id, ...(q !== "" && { q }) } },
        }),
      ),
    placeholderData: (previous) => previous,
  });
  const options = (found.data?.items ?? []).map((row) => ({
    value: row.id,
    label: [row.name, row.work_unit].filter(Boolean).join(" · "),
  }));
  return (
    <Select
      aria-label={t("person")}
      placeholder={t("choosePerson")}
      value={value}
      options={options}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      notFoundContent={t("shared:noMatch")}
      onChange={(id: string | null) => onChange(id)}
    />
  );
}
