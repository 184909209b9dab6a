package org.binglian.api.items;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.catalogue.CommitmentTerms;
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
import org.binglian.catalogue.SettingLevel;
import org.binglian.catalogue.SpecialProcedureInfo;
import org.binglian.catalogue.VersionChange;
import org.jspecify.annotations.Nullable;

/**
 * The guide 办事指南 of one version of an item.
 *
 * @param effectiveUntil first day on which a later version is in force instead
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
        @Nullable LocalDate effectiveUntil,
        Standing.InForce inForce,
        GuideStatus status,
        String handlingLevel,
        int statutoryLimitDays,
        int promisedLimitDays,
        String limitBasis,
        int visits,
        Online online,
        boolean commitmentAllowed,
        @Nullable CommitmentTerms commitment,
        String fees,
        List<String> conditions,
        List<MaterialRequirement> materials,
        List<GuidePrecondition> preconditions,
        List<GuideStep> steps,
        List<String> divisions,
        List<SpecialProcedureInfo> specialProcedures,
        List<IntermediaryInfo> intermediaryServices,
        List<Result> results,
        List<String> legalBases,
        Contact contact,
        List<Faq> faq,
        String form,
        List<String> themes,
        List<String> lifeEvents,
        @Nullable VersionChange change) {

    /**
     * @param departments those that take part in it
     * @param documents titles of the documents that prove it
     */
    record GuidePrecondition(
            String code,
            String text,
            @Nullable String basis,
            SettingLevel level,
            List<DepartmentName> departments,
            List<String> documents) {}

    record DepartmentName(String code, String name) {}

    /** @param divisions names of the divisions at work in it, all at the same time */
    record GuideStep(String name, List<String> divisions, int limitDays) {}

    static GuideResource of(ItemGuide guide, Standing standing, DepartmentNames names) {
        UnaryOperator<String> divisionName = division -> names.division(guide.department(), division);
        return new GuideResource(
                guide.code(),
                guide.name(),
                guide.kind(),
                guide.department(),
                names.of(guide.department()),
                guide.version(),
                guide.effectiveFrom(),
                standing.effectiveUntil(),
                standing.inForce(),
                guide.status(),
                guide.handlingLevel(),
                guide.statutoryLimitDays(),
                guide.promisedLimitDays(),
                guide.limitBasis(),
                guide.visits(),
                guide.online(),
                guide.commitmentAllowed(),
                guide.commitment(),
                guide.fees(),
                guide.conditions(),
                guide.materials(),
                guide.preconditions().stream()
                        .map(condition -> precondition(condition, names))
                        .toList(),
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
                guide.themes(),
                guide.lifeEvents(),
                guide.change());
    }

    private static GuidePrecondition precondition(Precondition condition, DepartmentNames names) {
        return new GuidePrecondition(
                condition.code(),
                condition.text(),
                condition.basis(),
                condition.level(),
                condition.departments().stream()
                        .map(code -> new DepartmentName(code, names.of(code)))
                        .toList(),
                condition.documents());
    }

    private static List<String> named(List<String> divisions, UnaryOperator<String> divisionName) {
        return divisions.stream().map(divisionName).toList();
    }
}
