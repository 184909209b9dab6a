package org.binglian.api.items;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.binglian.catalogue.Contact;
import org.binglian.catalogue.Faq;
import org.binglian.catalogue.GuideStatus;
import org.binglian.catalogue.IntermediaryInfo;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemKind;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Precondition;
import org.binglian.catalogue.Result;
import org.binglian.catalogue.SpecialProcedureInfo;

/**
 * The guide 办事指南 of one version of an item.
 *
 * @param divisions names of the divisions that review in parallel
 */
record GuideResource(
        String code,
        String name,
        ItemKind kind,
        String department,
        String departmentName,
        int version,
        LocalDate effectiveFrom,
        GuideStatus status,
        String handlingLevel,
        int statutoryLimitDays,
        int promisedLimitDays,
        String limitBasis,
        int visits,
        Online online,
        boolean commitmentAllowed,
        String fees,
        List<String> conditions,
        List<MaterialRequirement> materials,
        List<Precondition> preconditions,
        List<GuideStep> steps,
        List<String> divisions,
        List<SpecialProcedureInfo> specialProcedures,
        List<IntermediaryInfo> intermediaryServices,
        List<Result> results,
        List<String> legalBases,
        Contact contact,
        List<Faq> faq,
        String form,
        List<String> themes) {

    /** @param divisions names of the divisions at work in it, all at the same time */
    record GuideStep(String name, List<String> divisions, int limitDays) {}

    /** @param divisionName from the code of a division of the item's department */
    static GuideResource of(ItemGuide guide, String departmentName, UnaryOperator<String> divisionName) {
        return new GuideResource(
                guide.code(),
                guide.name(),
                guide.kind(),
                guide.department(),
                departmentName,
                guide.version(),
                guide.effectiveFrom(),
                guide.status(),
                guide.handlingLevel(),
                guide.statutoryLimitDays(),
                guide.promisedLimitDays(),
                guide.limitBasis(),
                guide.visits(),
                guide.online(),
                guide.commitmentAllowed(),
                guide.fees(),
                guide.conditions(),
                guide.materials(),
                guide.preconditions(),
                guide.steps().stream()
                        .map(step ->
                                new GuideStep(step.name(), named(step.divisions(), divisionName), step.limitDays()))
                        .toList(),
                named(guide.divisions(), divisionName),
                guide.specialProcedures(),
                guide.intermediaryServices(),
                guide.results(),
                guide.legalBases(),
                guide.contact(),
                guide.faq(),
                guide.form(),
                guide.themes());
    }

    private static List<String> named(List<String> divisions, UnaryOperator<String> divisionName) {
        return divisions.stream().map(divisionName).toList();
    }
}
