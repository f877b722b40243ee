import { Spin } from "antd";
import { Suspense, lazy, useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { ChartCanvasProps, ChartOption } from "./chart-canvas";
import { usePreferences } from "./preferences";

const ChartCanvas = lazy(() => import("./chart-canvas"));

/** The page's own colours, as a chart needs them: values, not variables. */
export interface ChartColours {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly sheet: string;
  readonly red: string;
  readonly ok: string;
  readonly warn: string;
  readonly blue: string;
  readonly fontSize: number;
}

interface Props extends Omit<ChartCanvasProps, "option"> {
  readonly option: (colours: ChartColours) => ChartOption;
  /** The same figures as a table: for those who read, copy or cannot see the drawing. */
  readonly table: React.ReactNode;
}

/** A chart with its table behind it. */
export function Chart({ option, table, ...rest }: Props) {
  const { t } = useTranslation("shared");
  const { dark, largeText } = usePreferences();
  const colours = useMemo(() => coloursOf(dark, largeText), [dark, largeText]);
  const drawn = useMemo(() => option(colours), [option, colours]);
  return (
    <figure className="qq-chart">
      <Suspense fallback={<div style={{ height: rest.height }} className="qq-waiting"><Spin aria-label={t("loading")} /></div>}>
        <ChartCanvas {...rest} option={drawn} />
      </Suspense>
      <details className="qq-chart-table">
        <summary>{t("asTable")}</summary>
        {table}
      </details>
    </figure>
  );
}

function coloursOf(dark: boolean, largeText: boolean): ChartColours {
  return dark
    ? {
        ink: "#eceae4", muted: "#b3b0a8", line: "#33353a", sheet: "#16171a",
        red: "#ff6b7d", ok: "#63b083", warn: "#d9a441", blue: "#7fa6d6", fontSize: largeText ? 16 : 12,
      }
    : {
        ink: "#1d1c1a", muted: "#5d5a54", line: "#e4e1d9", sheet: "#ffffff",
        red: "#c8102e", ok: "#2b6e4a", warn: "#8f5b00", blue: "#2f5d8c", fontSize: largeText ? 16 : 12,
      };
}
