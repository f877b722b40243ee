/** Lists come in keyset pages; the next one is fetched on request. */
import { type QueryKey, useInfiniteQuery } from "@tanstack/react-query";

export interface KeysetPage<Row> {
  readonly items: readonly Row[];
  readonly next_cursor: string | null;
}

export const PAGE_SIZE = 50;

/** Search that leaves an absent cursor out, as exact optional types want it. */
export function pageQuery(cursor: string | null, limit = PAGE_SIZE) {
  return cursor === null ? { limit } : { limit, cursor };
}

export function useKeyset<Row>(
  queryKey: QueryKey,
  fetchPage: (cursor: string | null) => Promise<KeysetPage<Row>>,
  enabled = true,
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: (previous) => previous,
    enabled,
  });
  const rows = query.data?.pages.flatMap((page) => page.items);
  return { ...query, rows };
}

export type Keyset<Row> = ReturnType<typeof useKeyset<Row>>;
