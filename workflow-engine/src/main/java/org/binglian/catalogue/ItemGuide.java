package org.binglian.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guide 办事指南 of one item in one version: what an applicant reads and what a case is filed under. A published one never changes; a
 * change is a new version with a later effective date.
 *
 * @param code code of the item, {@code <department>-<nn>}, the same in every version
 * @param department code of the approving department
 * @param version counted from 1 within the item
 * @param effectiveFrom first day on which this version is in force
 * @param handlingLevel the level of government that handles it, in Chinese (省级 …)
 * @param statutoryLimitDays limit of the law in working days
 * @param promisedLimitDays limit the department promises in working days, never longer than the statutory one (1a)
 * @param limitBasis law and article of the statutory limit, or that it is yet to be confirmed
 * @param visits times the applicant comes in person, at most one (1c)
 * @param divisions codes of the divisions that review, in parallel and never as a chain (2.1.3b)
 * @param commitment what an applicant promises who commits instead of proving; none where that is not allowed (2.1.3d)
 * @param form id of the item's form in the form library
 * @param themes words under which people look for it
 * @param lifeEvents the moments of a life or of an enterprise in which it is needed (开办企业 …)
 * @param change why and with whose consent this version came about; null when nothing was recorded of it
 */
public record ItemGuide(
        String code,
        String name,
        ItemKind kind,
        String department,
        int version,
        LocalDate effectiveFrom,
        String handlingLevel,
        GuideStatus status,
        List<String> conditions,
        List<MaterialRequirement> materials,
        List<Precondition> preconditions,
        List<Step> steps,
        List<SpecialProcedureInfo> specialProcedures,
        List<IntermediaryInfo> intermediaryServices,
        int statutoryLimitDays,
        int promisedLimitDays,
        String limitBasis,
        int visits,
        String fees,
        List<Result> results,
        Online online,
        boolean commitmentAllowed,
        @Nullable CommitmentTerms commitment,
        List<String> legalBases,
        Contact contact,
        List<Faq> faq,
        List<String> divisions,
        String form,
        List<String> themes,
        List<String> lifeEvents,
        @Nullable VersionChange change) {

    public ItemGuide {
        conditions = List.copyOf(conditions);
        materials = List.copyOf(materials);
        preconditions = List.copyOf(preconditions);
        steps = List.copyOf(steps);
        specialProcedures = List.copyOf(specialProcedures);
        intermediaryServices = List.copyOf(intermediaryServices);
        results = List.copyOf(results);
        legalBases = List.copyOf(legalBases);
        faq = List.copyOf(faq);
        divisions = List.copyOf(divisions);
        themes = List.copyOf(themes);
        lifeEvents = List.copyOf(lifeEvents);
    }
}
