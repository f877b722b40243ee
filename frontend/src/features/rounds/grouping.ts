/** The board: people by post, posts by town, in the order the service gave them. */
import type { Assignment } from "./queries";

export interface BoardPost {
  readonly id: string;
  readonly title: string;
  readonly organization: string;
  readonly people: Assignment[];
}

export interface BoardTown {
  readonly name: string;
  readonly posts: BoardPost[];
}

export function boardOf(assignments: readonly Assignment[]): BoardTown[] {
  const towns = new Map<string, Map<string, BoardPost>>();
  for (const row of assignments) {
    if (row.post_id === null) continue;
    const name = row.town_name ?? "";
    const posts = towns.get(name) ?? new Map<string, BoardPost>();
    towns.set(name, posts);
    const post = posts.get(row.post_id) ?? {
      id: row.post_id,
      title: row.post_title ?? "",
      organization: row.organization_name ?? "",
      people: [],
    };
    post.people.push(row);
    posts.set(row.post_id, post);
  }
  return [...towns].map(([name, posts]) => ({ name, posts: [...posts.values()] }));
}

/** Rows whose person, post or organization holds the text. */
export function matching(assignments: readonly Assignment[], text: string): readonly Assignment[] {
  const wanted = text.trim();
  if (wanted === "") return assignments;
  return assignments.filter((row) =>
    [row.person_name, row.post_title, row.organization_name, row.town_name].some((word) => word?.includes(wanted)),
  );
}
