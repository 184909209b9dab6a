package org.binglian.ledger.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The facts that one transaction changed, written once as a batch just before it commits: accepting an application of many cases costs two
 * statements, not two a case. A failure to write rolls the transaction back.
 */
final class ChangedFacts implements TransactionSynchronization {

    private final LedgerFacts facts;
    private final Map<UUID, LedgerFact> changed = new LinkedHashMap<>();

    ChangedFacts(LedgerFacts facts) {
        this.facts = facts;
    }

    void add(LedgerFact fact) {
        changed.put(fact.caseId(), fact);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        facts.store(List.copyOf(changed.values()));
    }
}
