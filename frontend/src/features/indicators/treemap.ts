import type { ChartColours } from "@/shared/chart";
import type { ChartOption } from "@/shared/chart-canvas";

import { countsOf, valueOf } from "./formats";
import type { BreakdownRow } from "./queries";

/** Area is what was counted, depth of colour is the value: pale is low. */
export function treemapOf(rows: readonly BreakdownRow[], colours: ChartColours): ChartOption {
  const values = rows.map((row) => row.figure.value).filter((value) => value !== null);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const isRatio = rows.some((row) => row.figure.unit === "ratio");
  return {
    tooltip: { formatter: ({ name, data }: { name: string; data: { said: string } }) => `${name}<br/>${data.said}` },
    series: [
      {
        type: "treemap",
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        label: { formatter: "{b}", fontSize: colours.fontSize, lineHeight: colours.fontSize * 1.4 },
        itemStyle: { borderColor: colours.sheet, borderWidth: 1, gapWidth: 1 },
        data: rows.map((row) => {
          const { value } = row.figure;
          const share = value === null ? 0 : isRatio ? value : high === low ? 1 : (value - low) / (high - low);
          return {
            name: row.short_name ?? row.name,
            value: Math.max(row.figure.denominator ?? row.figure.known, 1),
            said: [valueOf(row.figure), countsOf(row.figure)].filter(Boolean).join(" · "),
            itemStyle: { color: shade(share, colours) },
            label: { color: share > 0.55 ? colours.sheet : colours.ink },
          };
        }),
      },
    ],
  };
}

/** From the sheet's own colour to blue, in one hue. */
function shade(share: number, { line, blue }: ChartColours): string {
  const mix = (from: string, to: string, at: number) => {
    const part = (colour: string) => Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16);
    return Math.round(part(from) + (part(to) - part(from)) * Math.min(Math.max(share, 0), 1));
  };
  return `rgb(${[0, 1, 2].map((at) => mix(line, blue, at)).join(",")})`;
}
