package org.binglian.api.ledgers;

import org.binglian.api.harness.OnH2;

@OnH2
class LedgerOnH2Test extends LedgerTests {}
