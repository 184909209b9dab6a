package org.binglian.bpmn.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.binglian.bpmn.FlowChart;
import org.binglian.bpmn.FlowChart.FlowStep;

/** Which blocks a chart consists of, in their order. */
final class ChartPlan {

    private ChartPlan() {}

    static List<Block> of(FlowChart chart) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SingleBlock("start", FigureKind.START, "申请人提交申请"));
        int reviewed = reviewing(chart.steps());
        for (int i = 0; i < chart.steps().size(); i++) {
            Block step = step("step-" + (i + 1), chart.steps().get(i));
            blocks.add(i == 0 && chart.corrections() ? new CorrectionBlock("corrections", step) : step);
            if (i == reviewed && !chart.specialProcedures().isEmpty()) {
                blocks.add(new DetourBlock("special-procedure", special(chart.specialProcedures())));
            }
        }
        blocks.add(new SingleBlock("end", FigureKind.END, "办结"));
        return blocks;
    }

    /** The step that may call for a special procedure: the first one that divisions work on, or else the first of all. */
    private static int reviewing(List<FlowStep> steps) {
        return IntStream.range(0, steps.size())
                .filter(i -> !steps.get(i).divisions().isEmpty())
                .findFirst()
                .orElse(0);
    }

    private static Block step(String id, FlowStep step) {
        return step.divisions().size() > 1
                ? new ParallelBlock(
                        id,
                        step.divisions().stream()
                                .map(division -> label(step, division))
                                .toList())
                : new SingleBlock(id, FigureKind.TASK, label(step, String.join("", step.divisions())));
    }

    private static String label(FlowStep step, String division) {
        String label = division.isEmpty() ? step.name() : step.name() + "\n" + division;
        return step.workingDays() > 0 ? label + "\n" + step.workingDays() + "个工作日" : label;
    }

    private static List<String> special(List<String> procedures) {
        return procedures.stream().map(name -> name + "\n（不计入期限）").toList();
    }
}
