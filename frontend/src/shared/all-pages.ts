import type { KeysetPage } from "./keyset";

/** More than a county has of anything that is shown at once; a guard against an endless list. */
const MAX_PAGES = 100;

/** Every row of a keyset list, for what is shown as a whole: a board, the options of a select. */
export async function allPages<Row>(fetchPage: (cursor: string | null) => Promise<KeysetPage<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { items, next_cursor: next }: KeysetPage<Row> = await fetchPage(cursor);
    rows.push(...items);
    if (next === null) break;
    cursor = next;
  }
  return rows;
}
