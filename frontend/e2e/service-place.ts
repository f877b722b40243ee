/** A county with one community's branch and two people in it, made through the API. */
import type { Client } from "./api";

export interface ServicePlace {
  readonly branchId: string;
  readonly people: Readonly<Record<string, string>>;
}

interface Made {
  readonly id: string;
}

export async function servicePlace(
  admin: Client,
  names: { readonly county: string; readonly branch: string; readonly people: readonly string[] },
): Promise<ServicePlace> {
  const place = (body: object) => admin.post<Made>("/api/roster/organizations", body);
  const county = await place({ name: names.county, kind: "committee", level: "county" });
  const branch = await place({
    name: names.branch,
    kind: "branch",
    level: "village",
    parent_league_id: county.id,
    division_code: "370199001003",
  });
  const people: Record<string, string> = {};
  for (const name of names.people) {
    const made = await admin.post<Made>("/api/roster/people", {
      name,
      organization_id: branch.id,
      birth_month: "1998-05",
      sex: "2",
      work_unit: "县图书馆",
      residence_division_code: "370199001003",
    });
    people[name] = made.id;
  }
  return { branchId: branch.id, people };
}
