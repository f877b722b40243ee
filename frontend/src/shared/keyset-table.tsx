import { Button } from "antd";
import type { Key, ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { type Column, DataTable } from "./data-table";
import { DownloadButton } from "./download-button";
import type { Keyset } from "./keyset";
import type { Ordering } from "./listing";
import { Loaded } from "./page";

interface Props<Row> {
  /** One that can be ordered also shows how to take it away as a sheet. */
  readonly list: Keyset<Row> & Partial<Ordering>;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => Key;
  /** Shown when nothing matches: says what to do next. */
  readonly empty: ReactNode;
}

function Sheets({ caption, sheetPath }: Pick<Ordering, "sheetPath"> & { readonly caption: string }) {
  const { t } = useTranslation("shared");
  return (
    <span className="qq-actions">
      {(["xlsx", "csv"] as const).map((format) => (
        <DownloadButton key={format} path={sheetPath(format)} filename={`${caption}.${format}`}>
          {t(`exportAs.${format}`)}
        </DownloadButton>
      ))}
    </span>
  );
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
            <DataTable
              caption={caption}
              columns={columns}
              rows={rows}
              rowKey={rowKey}
              ordering={list.setSort && { sort: list.sort, setSort: list.setSort }}
            />
            <footer className="qq-table-foot">
              <span className="qq-muted">
                {list.hasNextPage ? t("shownSoFar", { count: rows.length }) : t("shownAll", { count: rows.length })}
              </span>
              {list.hasNextPage && (
                <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {t("loadMore")}
                </Button>
              )}
              {list.sheetPath && <Sheets caption={caption} sheetPath={list.sheetPath} />}
            </footer>
          </div>
        )
      }
    </Loaded>
  );
}
