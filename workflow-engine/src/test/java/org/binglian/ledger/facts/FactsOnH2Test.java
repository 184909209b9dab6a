package org.binglian.ledger.facts;

class FactsOnH2Test extends FactStorageContract {

    private static final LedgerDatabase DATABASE = LedgerDatabase.h2();

    @Override
    LedgerDatabase database() {
        return DATABASE;
    }
}
