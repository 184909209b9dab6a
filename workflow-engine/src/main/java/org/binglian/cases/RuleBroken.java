package org.binglian.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/**
 * An officer asked the applicant for what may not be asked, or not any more; supervision looks at it.
 *
 * @param number of the application
 */
@Clause({"2.1.1b", "2.1.1c", "2.1.1d", "article 32"})
public record RuleBroken(UUID applicationId, Actor by, Instant at, String number, Kind kind, List<Demanded> demanded)
        implements ApplicationEvent {

    public enum Kind {
        /** A material that is waived was asked for again; the request was refused. */
        WAIVED_ASKED_FOR,
        /** A later request for corrections names what the first one could have named. */
        NAMED_LATE
    }

    /**
     * @param requirement or an entry of the form
     * @param clause why it may not be asked for
     */
    public record Demanded(String requirement, String title, String clause) {}

    public RuleBroken {
        demanded = List.copyOf(demanded);
    }
}
