/** Lists that can be put in another order, and taken away as a sheet of what is seen. */
import type { QueryKey } from "@tanstack/react-query";
import { useState } from "react";

import { type Keyset, type KeysetPage, PAGE_SIZE, pageQuery, useKeyset } from "./keyset";
import type { Filters } from "./url-filters";

export type SheetFormat = "xlsx" | "csv";

export interface Ordering {
  /** The order asked for: a name, `-name` from the end; undefined is the list's own. */
  readonly sort: string | undefined;
  readonly setSort: (sort: string | undefined) => void;
  /** Where the list can be fetched as a sheet, as filtered and in this order. */
  readonly sheetPath: (format: SheetFormat) => string;
}

export type Listing<Row> = Keyset<Row> & Ordering;

export function useListing<Row>(
  queryKey: QueryKey,
  path: string,
  filters: Filters,
  fetchPage: (query: never) => Promise<KeysetPage<Row>>,
  limit = PAGE_SIZE,
): Listing<Row> {
  const [sort, setSort] = useState<string>();
  const wanted = Object.fromEntries(Object.entries({ ...filters, sort }).filter(([, value]) => value !== undefined));
  const list = useKeyset([...queryKey, wanted], (cursor) =>
    // The address bar holds text; the service reads it as what it is and refuses what it is not.
    fetchPage({ ...wanted, ...pageQuery(cursor, limit) } as never),
  );
  const sheetPath = (format: SheetFormat) =>
    `${path}?${new URLSearchParams({ ...(wanted as Record<string, string>), format }).toString()}`;
  return { ...list, sort, setSort, sheetPath };
}

/** A click on a column's head: up, down, and back to the list's own order. */
export function nextSort(column: string, sort: string | undefined): string | undefined {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? undefined : column;
}
