/** Filters live in the address, so that a view can be sent to a colleague and the back button works. */
import { useNavigate, useSearch } from "@tanstack/react-router";

export type Filters = Readonly<Record<string, string | undefined>>;

/** Keeps the named filters of a search, as text; used as a route's `validateSearch`. */
export function filtersOf<Name extends string>(...names: readonly Name[]) {
  return (search: Record<string, unknown>): Partial<Record<Name, string>> => {
    const kept: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === "string" && value !== "") kept[name] = value;
      else if (typeof value === "number" || typeof value === "boolean") kept[name] = String(value);
    }
    return kept;
  };
}

/** The filters of this page and a function that changes some of them; undefined takes one away. */
export function useUrlFilters(): readonly [Filters, (change: Filters) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const filters: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === "string") filters[name] = value;
  }
  const change = (next: Filters) => {
    const merged = { ...filters, ...next };
    const kept = Object.fromEntries(
      Object.entries(merged).filter(([, value]) => value !== undefined && value !== ""),
    );
    void navigate({ to: ".", search: kept as never, replace: true });
  };
  return [filters, change];
}
