package org.binglian.ledger.facts;

import org.binglian.ledger.LedgerRebuild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Rebuilds the facts once at start-up when asked to by {@code --binglian.ledger.rebuild=true}. */
@Component
@ConditionalOnBooleanProperty("binglian.ledger.rebuild")
class RebuildCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildCommand.class);

    private final LedgerRebuild ledger;

    RebuildCommand(LedgerRebuild ledger) {
        this.ledger = ledger;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.info("Rebuilt the ledger: {} facts", ledger.rebuild());
    }
}
