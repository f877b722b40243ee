/** A small county of its own, all invented, made through the API: a branch, its posts, and people in office. */
import type { Client } from "./api";

export interface SmallCounty {
  readonly id: string;
  readonly people: readonly string[];
}

const PEOPLE = ["安知夏", "卜闻溪", "程映雪", "杜若川"] as const;

interface Made {
  readonly id: string;
}

export async function smallCounty(admin: Client, name: string): Promise<SmallCounty> {
  const line = { line: "territorial" };
  const top = await admin.post<Made>("/api/roster/organizations", { ...line, name, kind: "committee", level: "county" });
  const branch = await admin.post<Made>("/api/roster/organizations", {
    ...line,
    name: "清泉社区团支部",
    kind: "branch",
    level: "village",
    parent_league_id: top.id,
  });
  const post = await admin.post<Made>("/api/roster/posts", {
    organization_id: branch.id,
    title: "团支部副书记",
    form: "concurrent",
    capacity: PEOPLE.length,
    term_months: 12,
  });
  const appointments: Record<string, string>[] = [];
  for (const [index, person] of PEOPLE.entries()) {
    const made = await admin.post<Made>("/api/roster/people", {
      name: person,
      organization_id: top.id,
      sex: index % 2 === 0 ? "2" : "1",
      birth_on: `199${5 + index}-03-12`,
      political_status: index % 2 === 0 ? "01" : "03",
      work_unit: "区图书馆",
      source_channel: "agency_cadre",
    });
    appointments.push({
      person_id: made.id,
      post_id: post.id,
      starts_on: "2026-04-01",
      ends_on: "2027-03-31",
      basis: "assigned",
    });
  }
  await admin.post("/api/roster/appointments/batches", {
    round_id: crypto.randomUUID(),
    organization_id: top.id,
    appointments,
  });
  return { id: top.id, people: PEOPLE };
}
