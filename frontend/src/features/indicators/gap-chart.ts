import type { ChartColours } from "@/shared/chart";
import type { ChartOption } from "@/shared/chart-canvas";

import type { GapMonth } from "./queries";

interface Words {
  readonly gap: string;
  readonly interval: string;
  readonly lastYear: string;
  readonly due: string;
}

/** The expected gap as a line in its band, with the same months a year before. */
export function gapChartOf(months: readonly GapMonth[], words: Words, colours: ChartColours): ChartOption {
  const text = { color: colours.muted, fontSize: colours.fontSize };
  const band = { type: "line", stack: "band", symbol: "none", lineStyle: { opacity: 0 }, silent: true } as const;
  return {
    grid: { left: 8, right: 16, top: 48, bottom: 8, containLabel: true },
    legend: {
      top: 0,
      left: 0,
      textStyle: text,
      data: [words.gap, words.interval, words.lastYear, words.due],
    },
    tooltip: { trigger: "axis" },
    xAxis: {
      type: "category",
      data: months.map((one) => one.month),
      axisLabel: text,
      axisLine: { lineStyle: { color: colours.line } },
    },
    yAxis: {
      type: "value",
      minInterval: 1,
      axisLabel: text,
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: [
      { ...band, name: "low", data: months.map((one) => one.low), tooltip: { show: false } },
      {
        ...band,
        name: words.interval,
        data: months.map((one) => Number((one.high - one.low).toFixed(1))),
        areaStyle: { color: colours.blue, opacity: 0.18 },
        itemStyle: { color: colours.blue, opacity: 0.4 },
        tooltip: { show: false },
      },
      {
        type: "line",
        name: words.gap,
        data: months.map((one) => one.gap),
        lineStyle: { color: colours.red, width: 2 },
        itemStyle: { color: colours.red },
        symbolSize: 6,
      },
      {
        type: "line",
        name: words.lastYear,
        data: months.map((one) => one.last_year),
        lineStyle: { color: colours.muted, type: "dashed", width: 1.5 },
        itemStyle: { color: colours.muted },
        symbol: "none",
      },
      {
        type: "bar",
        name: words.due,
        data: months.map((one) => one.due),
        itemStyle: { color: colours.muted, opacity: 0.45 },
        barMaxWidth: 14,
      },
    ],
  };
}
