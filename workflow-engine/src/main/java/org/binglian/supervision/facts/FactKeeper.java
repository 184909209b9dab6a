package org.binglian.supervision.facts;

import java.util.ArrayList;
import java.util.List;
import org.binglian.cases.CaseEvent;
import org.binglian.identity.WrittenAtCommit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what happens to cases, all of a transaction in one batch at its commit. */
@Component
class FactKeeper {

    private final FactTable table;

    FactKeeper(FactTable table) {
        this.table = table;
    }

    @EventListener
    void on(CaseEvent event) {
        SupervisionFact.of(event)
                .ifPresent(fact -> WrittenAtCommit.ofThisTransaction(Facts.class, () -> new Facts(table))
                        .add(fact));
    }

    private static final class Facts extends WrittenAtCommit {

        private final FactTable table;
        private final List<SupervisionFact> facts = new ArrayList<>();

        private Facts(FactTable table) {
            this.table = table;
        }

        void add(SupervisionFact fact) {
            facts.add(fact);
        }

        @Override
        protected void write() {
            table.append(facts);
        }
    }
}
