/** Dates as people here write them. All days are those of Asia/Shanghai. */

const ZONE = "Asia/Shanghai";

export function dayOf(moment: string | null | undefined): string {
  if (moment === null || moment === undefined || moment === "") return "";
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return moment;
  return new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short" }).format(new Date(moment));
}

export function momentOf(moment: string | null | undefined): string {
  if (moment === null || moment === undefined || moment === "") return "";
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "short" });
  return format.format(new Date(moment));
}

export function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short" }).format(new Date());
}

/** "2026-04-01 – 2027-03-31"; an open end stays open. */
export function spanOf(from: string | null | undefined, to: string | null | undefined): string {
  if (!from && !to) return "";
  return `${dayOf(from)} – ${dayOf(to)}`;
}

/** Now in China, as an `<input type="datetime-local">` writes it. */
export function nowOnTheClock(): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "short" });
  return format.format(new Date()).replace(" ", "T");
}
