/** A node of the score tree as the sum anyone can redo: value × effective weight = contribution. */
import type { Part } from "./queries";

export interface Line {
  readonly part: Part;
  readonly weight: string;
  readonly effective: string;
  readonly value: string;
  readonly contribution: string;
  /** Left out of the sum because it is missing and the scheme lets the others carry its weight. */
  readonly isLeftOut: boolean;
  readonly isTakenOff: boolean;
}

const PLACES = 4;

/** At most four decimals, and no trailing zeros: 85.5, 33.3333. */
export function figure(value: number | null): string {
  if (value === null) return "—";
  return String(Number(value.toFixed(PLACES))).replace("-", "−");
}

export function linesOf(node: Part): Line[] {
  return node.parts.map((part) => {
    const isTakenOff = part.kind === "deductions" && part.contribution !== null && part.weight === null;
    return {
      part,
      weight: figure(part.weight),
      effective: part.effective_weight === null ? "—" : `${figure(part.effective_weight)}%`,
      value: figure(part.value),
      contribution: figure(part.contribution),
      isLeftOut: part.value === null && part.effective_weight === 0,
      isTakenOff,
    };
  });
}

/** "80 × 60% + 90 × 40% − 2 = 82"; nothing where a part is missing and no sum was made. */
export function sumOf(node: Part): string {
  if (node.value === null || node.parts.length === 0) return "";
  const lines = linesOf(node).filter((line) => !line.isLeftOut);
  const added = lines
    .filter((line) => !line.isTakenOff)
    .map((line) => `${line.part.value === null ? "0" : line.value} × ${line.effective}`);
  const off = lines.filter((line) => line.isTakenOff && line.part.value !== 0).map((line) => ` − ${line.value}`);
  return `${added.join(" + ")}${off.join("")} = ${figure(node.value)}`;
}

/** Whether some missing part's weight went to the others. */
export function isRenormalised(node: Part): boolean {
  return linesOf(node).some((line) => line.isLeftOut) && node.value !== null;
}
