package org.binglian.cases;

import java.util.List;
import java.util.UUID;
import org.binglian.identity.Clause;

/** What is known of intermediaries' work for applications. Implemented by whoever keeps their orders, so that cases need not know it. */
@Clause("2.1.3c")
public interface IntermediaryWork {

    /** Orders that stand, the first one first: neither declined nor cancelled. */
    List<IntermediarySpan> of(UUID applicationId);
}
