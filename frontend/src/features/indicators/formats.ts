import type { Figure } from "./queries";

export function percent(rate: number | null | undefined, digits = 1): string {
  return rate === null || rate === undefined ? "—" : `${(100 * rate).toFixed(digits)}%`;
}

/** The value of a figure as people read it, without its unit. */
export function valueOf(figure: Pick<Figure, "unit" | "value">): string {
  if (figure.value === null) return "—";
  if (figure.unit === "ratio") return percent(figure.value);
  return figure.unit === "years" ? figure.value.toFixed(1) : String(Math.round(figure.value));
}

/** "12 / 30": what was counted of what. */
export function countsOf(figure: Pick<Figure, "numerator" | "denominator">): string {
  if (figure.numerator === null || figure.denominator === null) return "";
  return `${figure.numerator} / ${figure.denominator}`;
}

export const GROUPS = [
  ["team", ["serving_people", "staffing", "on_post", "reported", "both_reported"]],
  ["reach", ["village_coverage", "youth_member_coverage", "two_committees", "term_renewal"]],
  ["age", ["under_35", "mean_age", "median_age", "new_under_35", "new_scarce_majors"]],
  ["flow", ["joined", "turnover", "retention", "median_tenure"]],
  ["results", ["excellent", "youth_participation", "results_used", "results_acknowledged"]],
] as const;

/** Indicators that compare organizations with each other. */
export const COMPARABLE = [
  "staffing",
  "on_post",
  "village_coverage",
  "youth_member_coverage",
  "two_committees",
  "term_renewal",
  "under_35",
  "mean_age",
  "both_reported",
  "serving_people",
  "excellent",
  "youth_participation",
  "results_used",
  "results_acknowledged",
] as const;

export type ComparableKey = (typeof COMPARABLE)[number];

export function comparableOf(key: string | undefined): ComparableKey {
  return COMPARABLE.find((one) => one === key) ?? "staffing";
}
