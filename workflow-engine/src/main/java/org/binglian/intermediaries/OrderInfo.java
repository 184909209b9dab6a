package org.binglian.intermediaries;

import java.time.LocalDate;
import java.util.UUID;
import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;

/**
 * An order that an applicant gave to an intermediary. Its days are working days of the intermediary and no part of any limit of a
 * department.
 *
 * @param version for If-Match
 * @param requirement of the application that the report meets, {@code <itemCode>.<materialType>}
 * @param material title of the material
 * @param service name of the service, as the item's guide has it
 * @param project what the work is about: the name of the project, or else the title of the application
 * @param contactPhone the applicant's
 * @param promisedDays working days that the intermediary promised when the order was given
 * @param promisedOn day by which the report is to be there; none before it is confirmed
 * @param provisional the promised day lies in, or was counted over, a year that is not announced yet
 * @param endedOn day on which it was reported, declined or cancelled
 * @param actualDays working days since it was confirmed: until the report, while it is open until today; none before
 * @param overdue the promised day is over and the report is not there
 * @param reason why it was declined
 * @param document the report among the application's documents
 */
@Clause("2.1.3c")
public record OrderInfo(
        UUID id,
        int version,
        UUID applicationId,
        String requirement,
        String materialType,
        String material,
        String service,
        String itemName,
        String project,
        String applicantName,
        String contactPhone,
        String intermediary,
        String intermediaryName,
        String intermediaryPhone,
        OrderState state,
        int promisedDays,
        LocalDate orderedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate promisedOn,
        boolean provisional,
        @Nullable LocalDate endedOn,
        @Nullable Integer actualDays,
        boolean overdue,
        @Nullable String reason,
        @Nullable UUID document) {}
