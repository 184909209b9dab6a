package org.binglian.api.ledgers;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class LedgerOnPostgresTest extends LedgerTests {}
