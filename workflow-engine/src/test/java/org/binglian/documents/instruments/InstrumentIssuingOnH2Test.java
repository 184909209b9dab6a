package org.binglian.documents.instruments;

class InstrumentIssuingOnH2Test extends InstrumentIssuing {}
