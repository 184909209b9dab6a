package org.binglian.api.applications;

import org.binglian.api.harness.OnH2;

@OnH2
class DraftOnH2Test extends DraftTests {}
