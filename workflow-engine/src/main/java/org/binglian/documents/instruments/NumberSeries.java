package org.binglian.documents.instruments;

import org.binglian.documents.InstrumentKind;

/** Within one of these numbers run from 1 without gaps. */
record NumberSeries(String issuerCode, InstrumentKind kind, int year) {}
