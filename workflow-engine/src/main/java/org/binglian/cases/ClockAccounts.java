package org.binglian.cases;

import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.NotFound;
import org.binglian.worktime.ClockExplanation;
import org.binglian.worktime.ClockKind;
import org.binglian.worktime.StatutoryClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts for clocks day by day, to whoever may see what the clock measures. */
@Service
@Transactional(readOnly = true)
@Clause("article 82")
public class ClockAccounts {

    private final Applications applications;
    private final Cases cases;
    private final Access access;
    private final Today today;

    ClockAccounts(Applications applications, Cases cases, Access access, Today today) {
        this.applications = applications;
        this.cases = cases;
        this.access = access;
        this.today = today;
    }

    /**
     * @param subject number of the case or the application
     * @param title the item or the joint service
     * @param internal the reader is one who handles or oversees it, and may know which officer did what
     */
    public record Account(
            UUID applicationId, String subject, String title, boolean internal, ClockExplanation explanation) {}

    /** The clock of a case, for its department, who sees the whole application, supervision and its applicant. */
    public Account ofCase(UUID caseId, Actor reader) {
        NotFound none = new NotFound("case", caseId.toString());
        ApprovalCase c = cases.findById(caseId).orElseThrow(() -> none);
        Insight insight = insight(c.applicationId(), reader, none);
        if (!insight.any() || !insight.sees(c)) {
            throw none;
        }
        return account(c.applicationId(), c.number(), c.itemName(), insight, c.clockIfStarted());
    }

    /**
     * A clock of the whole application.
     *
     * @param kind acceptance or delivery
     */
    public Account ofApplication(UUID id, ClockKind kind, Actor reader) {
        NotFound none = new NotFound("application", id.toString());
        Insight insight = insight(id, reader, none);
        if (!insight.any()) {
            throw none;
        }
        Application a = insight.application();
        return account(id, a.number(), a.subject().title(), insight, a.clock(kind));
    }

    private Insight insight(UUID id, Actor reader, NotFound none) {
        Application application = applications.findById(id).orElseThrow(() -> none);
        return access.insight(application, cases.findByApplicationIdOrderByPosition(id), reader);
    }

    private Account account(UUID id, String subject, String title, Insight insight, @Nullable StatutoryClock clock) {
        if (clock == null) {
            throw new NotFound("clock", subject);
        }
        return new Account(id, subject, title, !insight.owner(), clock.explain(today.calendar(), today.date()));
    }
}
