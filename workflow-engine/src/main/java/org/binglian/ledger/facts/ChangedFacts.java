package org.binglian.ledger.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.WrittenAtCommit;

/** The facts that one transaction began or changed. */
final class ChangedFacts extends WrittenAtCommit {

    private final LedgerFacts facts;
    private final Map<UUID, LedgerFact> begun = new LinkedHashMap<>();
    private final Map<UUID, LedgerFact> changed = new LinkedHashMap<>();

    private ChangedFacts(LedgerFacts facts) {
        this.facts = facts;
    }

    static ChangedFacts ofThisTransaction(LedgerFacts facts) {
        return ofThisTransaction(ChangedFacts.class, () -> new ChangedFacts(facts));
    }

    void begin(LedgerFact fact) {
        begun.put(fact.caseId(), fact);
    }

    void change(LedgerFact fact) {
        (begun.containsKey(fact.caseId()) ? begun : changed).put(fact.caseId(), fact);
    }

    @Override
    protected void write() {
        facts.begin(List.copyOf(begun.values()));
        facts.store(List.copyOf(changed.values()));
    }
}
