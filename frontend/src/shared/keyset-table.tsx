import { Button } from "antd";
import type { Key, ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { type Column, DataTable } from "./data-table";
import type { Keyset } from "./keyset";
import { Loaded } from "./page";

interface Props<Row> {
  readonly list: Keyset<Row>;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => Key;
  /** Shown when nothing matches: says what to do next. */
  readonly empty: ReactNode;
}

/** A server-paged list: rows so far, how many, and a button for more. */
export function KeysetTable<Row>({ list, caption, columns, rowKey, empty }: Props<Row>) {
  const { t } = useTranslation("shared");
  return (
    <Loaded query={{ data: list.rows, error: list.error, refetch: list.refetch }}>
      {(rows) =>
        rows.length === 0 ? (
          empty
        ) : (
          <div aria-busy={list.isFetching}>
            <DataTable caption={caption} columns={columns} rows={rows} rowKey={rowKey} />
            <footer className="qq-table-foot">
              <span className="qq-muted">
                {list.hasNextPage ? t("shownSoFar", { count: rows.length }) : t("shownAll", { count: rows.length })}
              </span>
              {list.hasNextPage && (
                <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {t("loadMore")}
                </Button>
              )}
            </footer>
          </div>
        )
      }
    </Loaded>
  );
}
