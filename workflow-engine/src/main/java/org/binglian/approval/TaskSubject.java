package org.binglian.approval;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.binglian.cases.ApplicationFacts;
import org.binglian.cases.CaseSnapshot;
import org.jspecify.annotations.Nullable;

/** What a task is about: the whole application, or one case and in it perhaps one division. */
@Embeddable
record TaskSubject(
        UUID applicationId,
        String applicationNumber,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        @Nullable String item,
        String itemName,
        String applicantName,
        String region,
        @Nullable String department,
        @Nullable String division) {

    static TaskSubject of(ApplicationFacts a) {
        return new TaskSubject(
                a.id(), a.number(), null, null, a.item(), a.title(), a.applicantName(), a.region(), null, null);
    }

    static TaskSubject of(CaseSnapshot c, @Nullable String division) {
        return new TaskSubject(
                c.applicationId(),
                c.applicationNumber(),
                c.caseId(),
                c.caseNumber(),
                c.item(),
                c.itemName(),
                c.applicantName(),
                c.region(),
                c.department(),
                division);
    }

    /** The case, or the application when it is about the whole of it. */
    UUID id() {
        return caseId == null ? applicationId : caseId;
    }

    /** Numbers, item and applicant: what officers look for. */
    String searchText() {
        return String.join(" ", caseNumber == null ? applicationNumber : caseNumber, itemName, applicantName);
    }
}
