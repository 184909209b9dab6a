package org.binglian.intermediaries;

import java.util.Optional;
import org.binglian.identity.Clause;
import org.binglian.identity.Page;

/** The directory of intermediaries 中介机构名录, open to everybody. */
@Clause("2.3.2e")
public interface IntermediaryDirectory {

    /** By name. */
    Page<Intermediary> search(IntermediaryQuery query);

    Optional<Intermediary> find(String code);

    /** @throws org.binglian.identity.NotFound when none has this code */
    Intermediary get(String code);

    /** Adds it or replaces the one with the same code. */
    void save(Intermediary intermediary);
}
