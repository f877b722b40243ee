/** A small county of its own, all invented: streets, communities, posts and people, made through the API. */
import type { Client } from "./api";

export interface County {
  readonly id: string;
  readonly name: string;
  readonly people: readonly string[];
  /** Ids of the posts, one for each seat. */
  readonly seats: readonly string[];
}

const STREETS = {
  甲子街道: ["清泉社区", "柳荫社区"],
  乙丑街道: ["桂香社区", "松涛社区"],
} as const;

/** Six seats for seven people: somebody stays without a post, and why is part of the journey. */
const PEOPLE = ["安知夏", "卜闻溪", "程映雪", "杜若川", "范听澜", "顾南乔", "何望北"] as const;
const SEATS = [2, 2, 1, 1] as const;

interface Made {
  readonly id: string;
}

export async function buildCounty(admin: Client, name: string): Promise<County> {
  const county = await organization(admin, { name, kind: "committee", level: "county" });
  const capacities = [...SEATS];
  const seats: string[] = [];
  for (const [street, communities] of Object.entries(STREETS)) {
    const top = await organization(admin, {
      name: `${name.slice(0, 2)}${street}团工委`,
      kind: "working_committee",
      level: "township",
      parent_league_id: county.id,
    });
    for (const community of communities) {
      const branch = await organization(admin, {
        name: `${community}团支部`,
        kind: "branch",
        level: "village",
        parent_league_id: top.id,
      });
      const capacity = capacities.shift() ?? 1;
      const post = await admin.post<Made>("/api/roster/posts", {
        organization_id: branch.id,
        title: "团支部副书记",
        form: "concurrent",
        capacity,
        floor_under35: 1,
        requirements: { political_statuses: ["01", "03"] },
        term_months: 12,
      });
      seats.push(...Array.from({ length: capacity }, () => post.id));
    }
  }
  return { id: county.id, name, people: PEOPLE, seats };
}

function organization(admin: Client, body: Readonly<Record<string, unknown>>): Promise<Made> {
  return admin.post<Made>("/api/roster/organizations", { line: "territorial", ...body });
}

/** The roster as an office keeps it: a title above, spaces in names, every kind of date, a total below. */
export function rosterFile(county: County): { name: string; mimeType: string; buffer: Buffer } {
  const dates = [(on: string) => on.replaceAll("-", "."), (on: string) => on.replaceAll("-", "/"), (on: string) => on];
  const rows = county.people.map((person, index) => [
    index + 1,
    index % 3 === 0 ? person.replaceAll(/(?<=.)(?=.)/gu, "\u3000") : person,
    index % 2 === 0 ? "女" : "男 ",
    dates[index % dates.length]?.(bornOn(index)) ?? "",
    index % 2 === 0 ? "党员" : "团员",
    "区图书馆",
  ]);
  const lines = [
    [`${county.name}青年干部花名册(2026年11月)`],
    ["序号", "姓 名", "性别", "出生日期", "政治面貌", "工作单位"],
    ...rows,
    ["合计", `${county.people.length}人`],
  ];
  const text = lines.map((line) => line.join(",")).join("\r\n");
  return { name: `${county.name}花名册.csv`, mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${text}`) };
}

function bornOn(index: number): string {
  return `199${5 + (index % 5)}-03-1${index}`;
}

/** Appoints one person to each seat without a file or a round, where a journey begins with people in office. */
export async function seatEverybody(admin: Client, county: County): Promise<void> {
  const personIds: string[] = [];
  for (const [index, person] of PEOPLE.entries()) {
    const made = await admin.post<Made>("/api/roster/people", {
      name: person,
      organization_id: county.id,
      sex: index % 2 === 0 ? "2" : "1",
      birth_on: bornOn(index),
      political_status: index % 2 === 0 ? "01" : "03",
      work_unit: "区图书馆",
      source_channel: "agency_cadre",
    });
    personIds.push(made.id);
  }
  await admin.post("/api/roster/appointments/batches", {
    round_id: crypto.randomUUID(),
    organization_id: county.id,
    appointments: county.seats.map((post_id, index) => ({
      person_id: personIds[index],
      post_id,
      starts_on: "2026-04-01",
      ends_on: "2027-03-31",
      basis: "assigned",
    })),
  });
}
