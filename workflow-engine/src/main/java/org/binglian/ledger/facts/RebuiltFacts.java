package org.binglian.ledger.facts;

import java.util.ArrayList;
import java.util.List;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CaseSnapshots;
import org.binglian.ledger.LedgerRebuild;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renews the facts in batches; a fact whose case does not exist any more goes. */
@Service
class RebuiltFacts implements LedgerRebuild {

    private static final int BATCH = 500;

    private final CaseSnapshots cases;
    private final CaseFacts read;
    private final LedgerFacts facts;

    RebuiltFacts(CaseSnapshots cases, CaseFacts read, LedgerFacts facts) {
        this.cases = cases;
        this.read = read;
        this.facts = facts;
    }

    @Override
    @Transactional
    public long rebuild() {
        facts.markStale();
        Batches batches = new Batches();
        cases.stream(batches::add);
        batches.write();
        facts.removeStale();
        return batches.written;
    }

    private final class Batches {

        private final List<LedgerFact> waiting = new ArrayList<>(BATCH);
        private long written;

        void add(CaseSnapshot approval) {
            read.of(approval).ifPresent(waiting::add);
            if (waiting.size() == BATCH) {
                write();
            }
        }

        void write() {
            facts.renew(waiting);
            written += waiting.size();
            waiting.clear();
        }
    }
}
