package org.binglian.bpmn;

import java.util.List;
import org.binglian.bpmn.chart.ChartModel;
import org.binglian.bpmn.chart.ChartRows;
import org.binglian.bpmn.chart.Drawing;

/**
 * The flow chart 流程图 of one item as a department draws it for the notice (3.1): read by people, never executed.
 *
 * @param code code of the item; ids of the model are made of it and of places, so that they are the same whenever it is drawn
 * @param steps in their order
 * @param specialProcedures names of what may be needed besides (article 45 of the licensing law), outside the limit
 * @param corrections whether the applicant may be asked, once and for all, to complete the papers (article 32)
 */
public record FlowChart(
        String code, String name, List<FlowStep> steps, List<String> specialProcedures, boolean corrections) {

    /**
     * @param divisions names of the divisions at work in it, all at the same time (2.1.3b)
     * @param workingDays that it takes of the limit; 0 when it is done at once
     */
    public record FlowStep(String name, List<String> divisions, int workingDays) {

        public FlowStep {
            divisions = List.copyOf(divisions);
        }
    }

    public FlowChart {
        steps = List.copyOf(steps);
        specialProcedures = List.copyOf(specialProcedures);
    }

    /** The chart as BPMN 2.0 with its layout. */
    public String xml() {
        Drawing drawing = ChartRows.draw(this);
        return ChartModel.of(code, name, drawing);
    }
}
