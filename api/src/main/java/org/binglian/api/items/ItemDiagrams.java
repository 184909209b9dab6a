package org.binglian.api.items;

import java.util.List;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.bpmn.FlowChart;
import org.binglian.bpmn.FlowChart.FlowStep;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.SpecialProcedureInfo;
import org.binglian.catalogue.Step;
import org.binglian.identity.Clause;
import org.springframework.stereotype.Component;

/** The flow chart after re-engineering, drawn from what a guide says, so that the two can never differ. */
@Component
@Clause("3.1")
public class ItemDiagrams {

    private final DepartmentNames names;

    ItemDiagrams(DepartmentNames names) {
        this.names = names;
    }

    /** BPMN 2.0 with its layout. */
    public String xml(ItemGuide guide) {
        return new FlowChart(
                        guide.code(),
                        guide.name(),
                        guide.steps().stream().map(step -> step(guide, step)).toList(),
                        guide.specialProcedures().stream()
                                .map(SpecialProcedureInfo::name)
                                .toList(),
                        !guide.materials().isEmpty())
                .xml();
    }

    private FlowStep step(ItemGuide guide, Step step) {
        List<String> divisions = step.divisions().stream()
                .map(division -> names.division(guide.department(), division))
                .toList();
        return new FlowStep(step.name(), divisions, step.limitDays());
    }
}
