package org.binglian.catalogue.attachment;

import java.util.List;
import java.util.Optional;
import org.binglian.identity.DepartmentInfo;

/** Codes of departments for the names that a sheet has. */
final class InvolvedCodes {

    private final List<DepartmentInfo> departments;

    /** @param departments of the region */
    InvolvedCodes(List<DepartmentInfo> departments) {
        this.departments = departments;
    }

    /** @param present what stays when the sheet names none, or one that there is not */
    List<String> of(List<String> names, List<String> present, String cell, Problems problems) {
        List<Optional<String>> codes = names.stream().map(this::code).toList();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).isEmpty()) {
                problems.add(cell, "attachment.department-unknown", names.get(i));
            }
        }
        return codes.isEmpty() || codes.stream().anyMatch(Optional::isEmpty)
                ? present
                : codes.stream().flatMap(Optional::stream).toList();
    }

    private Optional<String> code(String name) {
        return departments.stream()
                .filter(info -> info.name().equals(name) || info.shortName().equals(name))
                .map(DepartmentInfo::code)
                .findFirst();
    }
}
