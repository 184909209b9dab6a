package org.binglian.ledger.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The facts that one transaction changed, written once as a batch just before it commits: accepting an application of many cases costs one
 * statement, not one a case. A failure to write rolls the transaction back.
 */
final class ChangedFacts implements TransactionSynchronization {

    private final LedgerFacts facts;
    private final Map<UUID, LedgerFact> begun = new LinkedHashMap<>();
    private final Map<UUID, LedgerFact> changed = new LinkedHashMap<>();

    ChangedFacts(LedgerFacts facts) {
        this.facts = facts;
    }

    void begin(LedgerFact fact) {
        begun.put(fact.caseId(), fact);
    }

    void change(LedgerFact fact) {
        (begun.containsKey(fact.caseId()) ? begun : changed).put(fact.caseId(), fact);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        facts.begin(List.copyOf(begun.values()));
        facts.store(List.copyOf(changed.values()));
    }
}
