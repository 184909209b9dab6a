package org.binglian.materials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a department has a material from, so that it does not ask for it again (2.1.1b).
 *
 * @param application acceptance number of the earlier application
 * @param department code of the department that has it
 * @param departmentName its name in words
 * @param receivedOn day on which the earlier application was accepted
 * @param validUntil last day on which it may be used again; none when it does not expire
 * @param sameContent the applicant uploaded the same file again: it was found by its content and not kept twice
 */
public record FiledEarlier(
        String application,
        String department,
        String departmentName,
        LocalDate receivedOn,
        @Nullable LocalDate validUntil,
        boolean sameContent) {}
