package org.binglian.api.attachments;

import org.binglian.api.harness.OnH2;

@OnH2
class SimplificationRulesOnH2Test extends SimplificationRulesTests {}
