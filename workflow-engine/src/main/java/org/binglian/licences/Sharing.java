package org.binglian.licences;

import org.binglian.identity.Clause;

/** Whether other departments' licences can be fetched right now (2.1.1d). */
@Clause("2.1.1d")
public interface Sharing {

    /** False while the department's sharing is down; nobody may then take "not found" for "does not exist". */
    boolean availableFrom(String department);
}
