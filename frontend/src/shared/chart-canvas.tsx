import { BarChart, LineChart, TreemapChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, type EChartsType, init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

register([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  SVGRenderer,
  TooltipComponent,
  TreemapChart,
]);

export type ChartOption = EChartsCoreOption;

export interface ChartCanvasProps {
  readonly option: ChartOption;
  readonly label: string;
  readonly height: number;
  /** The data index that was pressed, and the name it carries. */
  readonly onPress?: ((name: string) => void) | undefined;
}

/** The drawing itself; loaded only where a chart is shown. */
export default function ChartCanvas({ option, label, height, onPress }: ChartCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const press = useRef(onPress);
  useEffect(() => {
    press.current = onPress;
  }, [onPress]);
  useEffect(() => {
    if (box.current === null) return undefined;
    const made = init(box.current, null, { renderer: "svg" });
    chart.current = made;
    made.on("click", (event) => press.current?.(event.name));
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    // Text in SVG takes the chart's font, not the page's.
    const { fontFamily } = getComputedStyle(document.body);
    chart.current?.setOption({ ...option, textStyle: { fontFamily } }, { notMerge: true });
  }, [option]);
  return <div ref={box} role="img" aria-label={label} style={{ height, width: "100%" }} />;
}
