package org.binglian.worktime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a clock. Rows are only ever added.
 *
 * @param on the civil date in Asia/Shanghai from which it counts
 * @param days working days granted; 0 unless the row is an extension
 * @param by the username that did it
 * @param instrument number or id of the instrument that told the applicant, if one was issued; a suspension
 *     and its end carry the same
 */
@Embeddable
public record ClockRow(
        @Enumerated(EnumType.STRING) ClockEvent event,
        @Column(name = "on_date") LocalDate on,
        int days,
        @Column(name = "done_by") String by,
        @Column(name = "reason") String why,
        @Nullable String instrument) {}
