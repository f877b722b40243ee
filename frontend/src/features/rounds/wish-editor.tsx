import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from "@ant-design/icons";
import { Button, Checkbox, Select } from "antd";
import { useTranslation } from "react-i18next";

import { labelOf, type PostOption } from "./queries";

export interface Wishes {
  readonly post_ids: readonly string[];
  readonly accepts_other: boolean;
}

export const MAX_WISHES = 3;

interface Props {
  readonly value: Wishes;
  readonly posts: readonly PostOption[];
  readonly onChange: (wishes: Wishes) => void;
}

/** Up to three posts in order. A post that is chosen already is not offered again. */
export function WishEditor({ value, posts, onChange }: Props) {
  const { t } = useTranslation("rounds");
  const ids = value.post_ids;
  const setIds = (post_ids: readonly string[]) => onChange({ ...value, post_ids });
  const slots = ids.length < MAX_WISHES ? [...ids, undefined] : [...ids];
  return (
    <div className="qq-stack">
      <div role="group" aria-label={t("wishes")}>
        {slots.map((id, index) => (
          <WishLine
            key={id ?? "next"}
            index={index}
            id={id}
            count={ids.length}
            options={posts.filter((post) => post.id === id || !ids.includes(post.id))}
            onChoose={(post) => setIds(replaced(ids, index, post))}
            onMove={(to) => setIds(moved(ids, index, to))}
          />
        ))}
      </div>
      <Checkbox
        checked={value.accepts_other}
        onChange={(event) => onChange({ ...value, accepts_other: event.target.checked })}
      >
        {t("acceptsOtherLong")}
      </Checkbox>
      {ids.length === 0 && !value.accepts_other && <p className="qq-warn">{t("wishesNowhere")}</p>}
    </div>
  );
}

function replaced(ids: readonly string[], index: number, post: string | undefined): string[] {
  const next = [...ids];
  if (post === undefined) next.splice(index, 1);
  else next[index] = post;
  return next;
}

function moved(ids: readonly string[], from: number, to: number): string[] {
  const next = [...ids];
  const [post] = next.splice(from, 1);
  if (post !== undefined) next.splice(to, 0, post);
  return next;
}

interface LineProps {
  readonly index: number;
  readonly id: string | undefined;
  readonly count: number;
  readonly options: readonly PostOption[];
  readonly onChoose: (post: string | undefined) => void;
  readonly onMove: (to: number) => void;
}

function WishLine({ index, id, count, options, onChoose, onMove }: LineProps) {
  const { t } = useTranslation("rounds");
  const rank = t(`rank.${index + 1}`);
  return (
    <div className="qq-wish">
      <span>{rank}</span>
      <Select
        aria-label={rank}
        value={id ?? null}
        placeholder={t("choosePost")}
        showSearch={{ optionFilterProp: "label" }}
        options={options.map((post) => ({ value: post.id, label: labelOf(post) }))}
        notFoundContent={t("shared:noMatch")}
        onChange={(post: string | null) => onChoose(post ?? undefined)}
      />
      <span className="qq-actions">
        <Button
          size="small"
          icon={<ArrowUpOutlined />}
          aria-label={t("moveUp", { rank })}
          disabled={id === undefined || index === 0}
          onClick={() => onMove(index - 1)}
        />
        <Button
          size="small"
          icon={<ArrowDownOutlined />}
          aria-label={t("moveDown", { rank })}
          disabled={id === undefined || index >= count - 1}
          onClick={() => onMove(index + 1)}
        />
        <Button
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t("removeWish", { rank })}
          disabled={id === undefined}
          onClick={() => onChoose(undefined)}
        />
      </span>
    </div>
  );
}
