import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { TrendPoint } from "@/api/dto/simplification";
import { formatDay } from "@/components/dates";
import styles from "./board.module.css";

register([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Average promised days against the share of items online; the table beside it says the same in figures. */
export default function TrendChart({ points }: { points: readonly TrendPoint[] }) {
  const { t, i18n } = useTranslation("simplification");
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, undefined, { renderer: "svg" });
    chart.setOption({
      animation: false,
      color: ["#0b5cad", "#1b6e3c"],
      // The widths of words are measured with it.
      textStyle: { fontFamily: getComputedStyle(box.current).fontFamily, color: "#1c2630" },
      tooltip: { trigger: "axis" },
      legend: { top: 0 },
      grid: { left: 44, right: 44, top: 48, bottom: 28 },
      xAxis: { type: "category", data: points.map(({ on }) => formatDay(on)) },
      yAxis: [
        { type: "value", min: 0, name: t("trend.days") },
        { type: "value", min: 0, max: 100, name: "%", splitLine: { show: false } },
      ],
      series: [
        {
          type: "line",
          name: t("trend.averageDays"),
          data: points.map(({ averagePromisedDays }) => averagePromisedDays),
        },
        {
          type: "line",
          name: t("trend.onlineShare"),
          yAxisIndex: 1,
          lineStyle: { type: "dashed" },
          data: points.map(({ onlinePercent }) => onlinePercent ?? null),
        },
      ],
    });
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(box.current);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [points, t, i18n.language]);

  return <div ref={box} className={styles.chart} role="img" aria-label={t("trend.label")} />;
}
