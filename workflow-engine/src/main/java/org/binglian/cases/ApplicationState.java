package org.binglian.cases;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.binglian.identity.Conflict;

/** Where an application stands (申报). The order is that of its life; see {@code 2-domain.md}. */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    CORRECTION_REQUESTED,
    ACCEPTED,
    IN_REVIEW,
    REPLIED,
    DELIVERED,
    CLOSED,
    NOT_ACCEPTED,
    WITHDRAWN;

    /** Filed and not answered yet: the states from which the applicant may still withdraw. */
    static final Set<ApplicationState> BEFORE_REPLY = EnumSet.of(SUBMITTED, CORRECTION_REQUESTED, ACCEPTED, IN_REVIEW);

    /** @throws Conflict naming the states that would have allowed it */
    void requireOneOf(Set<ApplicationState> allowed) {
        if (!allowed.contains(this)) {
            throw new Conflict(
                    "application.state", allowed.stream().map(Enum::name).collect(Collectors.toSet()), this);
        }
    }
}
