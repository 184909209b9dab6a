package org.binglian.catalogue.simplification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.catalogue.AttachmentLine;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.Cut;
import org.binglian.catalogue.Involved;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.LineKind;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Opinion;
import org.binglian.catalogue.Precondition;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.Step;
import org.binglian.identity.Clause;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes an item's row of an attachment from what is published and what is proposed, so that nobody writes the same thing twice. */
@Component
class AttachmentRows {

    private final Directory directory;

    AttachmentRows(Directory directory) {
        this.directory = directory;
    }

    AttachmentRow of(@Nullable ItemGuide baseline, Proposal proposal) {
        ItemGuide proposed = proposal.guide();
        return new AttachmentRow(
                proposed.code(),
                proposed.name(),
                lines(baseline, proposal),
                cancelledSteps(baseline, proposed),
                baseline == null ? null : Cut.percent(baseline.promisedLimitDays(), proposed.promisedLimitDays()),
                baseline == null ? AttachmentRow.NEW_ITEM : baseline.promisedLimitDays(),
                proposed.promisedLimitDays(),
                proposed.online(),
                proposal.remarks(),
                !proposed.equals(baseline));
    }

    @Clause("2.1.2b")
    private List<AttachmentLine> lines(@Nullable ItemGuide baseline, Proposal proposal) {
        ItemGuide proposed = proposal.guide();
        List<Draft> drafts = new ArrayList<>();
        drafts.addAll(compared(
                baseline == null ? List.of() : baseline.preconditions(),
                proposed.preconditions(),
                Precondition::code,
                (condition, opinion) -> new Draft(
                        LineKind.PRECONDITION,
                        condition.code(),
                        condition.text(),
                        condition.basis(),
                        opinion,
                        involved(condition))));
        drafts.addAll(compared(
                baseline == null ? List.of() : baseline.materials(),
                proposed.materials(),
                MaterialRequirement::requirement,
                (material, opinion) -> new Draft(
                        LineKind.MATERIAL, material.requirement(), material.title(), material.basis(), opinion, null)));
        List<AttachmentLine> lines = new ArrayList<>();
        for (Draft draft : drafts) {
            lines.add(draft.numbered(lines.size() + 1, proposal.notes().get(draft.key())));
        }
        return lines;
    }

    private record Draft(
            LineKind kind,
            String key,
            String text,
            @Nullable String basis,
            Opinion opinion,
            @Nullable String involved) {

        AttachmentLine numbered(int number, @Nullable String note) {
            return new AttachmentLine(number, kind, key, text, basis, opinion, note, involved);
        }
    }

    /** A precondition must name the departments and documents that it involves (note 2 of the attachment). */
    private @Nullable String involved(Precondition condition) {
        String departments = condition.departments().stream()
                .map(code ->
                        directory.findDepartment(code).map(DepartmentInfo::name).orElse(code))
                .collect(Collectors.joining("、"));
        return Involved.words(departments, String.join("、", condition.documents()));
    }

    private interface Told<T> {
        Draft as(T what, Opinion opinion);
    }

    /** Today's in today's order, whatever becomes of each, then what is new. */
    private static <T> List<Draft> compared(List<T> today, List<T> proposed, Function<T, String> key, Told<T> told) {
        Map<String, T> kept = proposed.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, twice) -> first, LinkedHashMap::new));
        List<Draft> lines = new ArrayList<>();
        for (T line : today) {
            T after = kept.remove(key.apply(line));
            lines.add(
                    after == null
                            ? told.as(line, Opinion.CANCEL)
                            : told.as(after, after.equals(line) ? Opinion.KEEP : Opinion.ADJUST));
        }
        kept.values().forEach(added -> lines.add(told.as(added, Opinion.KEEP)));
        return lines;
    }

    private static List<String> cancelledSteps(@Nullable ItemGuide baseline, ItemGuide proposed) {
        List<String> left = proposed.steps().stream().map(Step::name).toList();
        return baseline == null
                ? List.of()
                : baseline.steps().stream()
                        .map(Step::name)
                        .filter(name -> !left.contains(name))
                        .toList();
    }
}
