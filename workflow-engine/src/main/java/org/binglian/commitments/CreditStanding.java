package org.binglian.commitments;

import java.time.LocalDate;
import java.util.Optional;
import org.binglian.identity.Clause;

/** Whether somebody's word still counts. */
@Clause("2.1.3d")
public interface CreditStanding {

    /**
     * The last day on which somebody may not commit, because of a broken commitment; empty when they may.
     *
     * @param holder number of the identity card or 统一社会信用代码
     */
    Optional<LocalDate> blockedUntil(String holder, LocalDate today);
}
