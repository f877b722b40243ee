import { useQuery } from "@tanstack/react-query";
import { Button, Input, Tag } from "antd";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { EmptyState, Loaded, Section } from "@/shared/page";

import { ExplanationDrawer } from "./explanation-drawer";
import { type BoardTown, boardOf, matching } from "./grouping";
import { type Assignment, assignmentsQuery, type Round, type Run } from "./queries";

interface Props {
  readonly round: Round;
  readonly run: Run;
  readonly canAdjust: boolean;
}

export function Board({ round, run, canAdjust }: Props) {
  const { t } = useTranslation("rounds");
  const assignments = useQuery(assignmentsQuery(run.id));
  const [person, setPerson] = useState<Assignment | null>(null);
  const [typed, setTyped] = useState("");
  return (
    <>
      <Loaded query={assignments}>
        {(rows) => (
          <>
            <Section
              title={t("board")}
              actions={
                <Input
                  type="search"
                  allowClear
                  value={typed}
                  placeholder={t("findOnBoard")}
                  aria-label={t("findOnBoard")}
                  onChange={(event) => setTyped(event.target.value)}
                />
              }
            >
              <Towns rows={rows} text={typed} onOpen={setPerson} />
            </Section>
            <Unplaced rows={rows} onOpen={setPerson} />
          </>
        )}
      </Loaded>
      {person !== null && (
        <ExplanationDrawer
          round={round}
          run={run}
          personId={person.person_id}
          canAdjust={canAdjust}
          onClose={() => setPerson(null)}
        />
      )}
    </>
  );
}

const TOWNS_AT_ONCE = 5;

interface TownsProps {
  readonly rows: readonly Assignment[];
  readonly text: string;
  readonly onOpen: (row: Assignment) => void;
}

function Towns({ rows, text, onOpen }: TownsProps) {
  const { t } = useTranslation("rounds");
  const [shown, setShown] = useState(TOWNS_AT_ONCE);
  const wanted = useDeferredValue(text);
  const towns = useMemo(() => boardOf(matching(rows, wanted)), [rows, wanted]);
  if (towns.length === 0) return <EmptyState title={t("boardEmpty")} hint={t("boardEmptyHint")} />;
  return (
    <div className="qq-page">
      {towns.slice(0, shown).map((town) => (
        <Town key={town.name} town={town} onOpen={onOpen} />
      ))}
      {towns.length > shown && (
        <div className="qq-actions">
          <Button onClick={() => setShown(towns.length)}>{t("showAllTowns", { count: towns.length })}</Button>
        </div>
      )}
    </div>
  );
}

function Town({ town, onOpen }: { readonly town: BoardTown; readonly onOpen: (row: Assignment) => void }) {
  const { t } = useTranslation("rounds");
  const people = town.posts.reduce((sum, post) => sum + post.people.length, 0);
  return (
    <section className="qq-town">
      <h3>
        {town.name === "" ? t("noTown") : town.name}{" "}
        <span className="qq-muted">{t("townCount", { posts: town.posts.length, people })}</span>
      </h3>
      <div className="qq-board">
        {town.posts.map((post) => (
          <article key={post.id} className="qq-card">
            <div>
              <strong>{post.organization}</strong>
              <p className="qq-muted">{post.title}</p>
            </div>
            <ul>
              {post.people.map((row) => (
                <li key={row.person_id}>
                  <PersonLine row={row} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </article>
        ))}
      </div>
    </section>
  );
}

function PersonLine({ row, onOpen }: { readonly row: Assignment; readonly onOpen: (row: Assignment) => void }) {
  const { t } = useTranslation("rounds");
  return (
    <>
      <header>
        <Button type="link" className="qq-link" onClick={() => onOpen(row)} aria-label={t("whyOne", { name: row.person_name })}>
          {row.person_name}
        </Button>
        <span>
          {row.is_adjusted && <Tag>{t("byHand")}</Tag>}
          <Tag>{t(`rank.${row.wish_rank}`)}</Tag>
        </span>
      </header>
      <p className="qq-muted">{row.reason}</p>
    </>
  );
}

function Unplaced({ rows, onOpen }: Omit<TownsProps, "text">) {
  const { t } = useTranslation("rounds");
  const left = rows.filter((row) => row.post_id === null);
  return (
    <Section title={t("unplaced", { count: left.length })}>
      {left.length === 0 ? (
        <p className="qq-muted">{t("nobodyUnplaced")}</p>
      ) : (
        <DataTable
          caption={t("unplaced", { count: left.length })}
          rows={left}
          rowKey={(row) => row.person_id}
          columns={[
            {
              key: "person",
              title: t("person"),
              render: (row) => (
                <Button type="link" className="qq-link" onClick={() => onOpen(row)}>
                  {row.person_name}
                </Button>
              ),
            },
            { key: "reason", title: t("why"), render: (row) => row.reason },
          ]}
        />
      )}
    </Section>
  );
}
