import type { Key, ReactNode } from "react";

import { type Ordering, nextSort } from "./listing";

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** Numbers stand right with tabular figures. */
  readonly numeric?: boolean;
  /** Left out on phones, where a row becomes a card. */
  readonly wide?: boolean;
  /** The order of the list that goes by this column, where it has one. */
  readonly sort?: string;
}

interface Props<Row> {
  /** Said by screen readers; the page's own heading stays the visible title. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
  readonly ordering?: Pick<Ordering, "sort" | "setSort"> | undefined;
}

/**
 * A plain table that turns into cards at phone width.
 *
 * The roles are spelled out because `display: block` on a phone takes the
 * implicit ones away.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, ordering }: Props<Row>) {
  return (
    // A wide table scrolls inside itself; keyboard users must be able to reach it.
    <div className="qq-table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="qq-table" role="table" aria-label={caption}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={cellClass(column)}
                aria-sort={direction(column.sort, ordering?.sort)}
              >
                <Head column={column} ordering={ordering} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) => (
                <td key={column.key} role="cell" data-label={column.title} className={cellClass(column)}>
                  {/* One box, so that on a phone everything stands in the column beside the label. */}
                  <Cell>{column.render(row)}</Cell>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "2026-04-01" or "2026-04-01 – 2027-03-31": not broken at its hyphens. */
const DAYS = /^\d{4}-\d{2}-\d{2}( –( \d{4}-\d{2}-\d{2})?)?$/;

function Cell({ children }: { readonly children: ReactNode }) {
  const isDays = typeof children === "string" && DAYS.test(children.trim());
  return <div className={isDays ? "qq-cell qq-days" : "qq-cell"}>{children}</div>;
}

function Head<Row>({ column, ordering }: { readonly column: Column<Row>; readonly ordering: Props<Row>["ordering"] }) {
  const { sort } = column;
  if (sort === undefined || ordering === undefined) return column.title;
  const mark = { ascending: " ↑", descending: " ↓", none: "" }[direction(sort, ordering.sort) ?? "none"];
  return (
    <button type="button" className="qq-sort" onClick={() => ordering.setSort(nextSort(sort, ordering.sort))}>
      {column.title}
      <span aria-hidden="true">{mark}</span>
    </button>
  );
}

function direction(column: string | undefined, sort: string | undefined) {
  if (column === undefined || sort === undefined) return undefined;
  if (sort === column) return "ascending";
  return sort === `-${column}` ? "descending" : undefined;
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  const classes = [column.numeric === true && "qq-numeric", column.wide === true && "qq-wide"];
  const text = classes.filter(Boolean).join(" ");
  return text === "" ? undefined : text;
}
