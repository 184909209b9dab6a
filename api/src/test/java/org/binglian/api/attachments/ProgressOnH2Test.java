package org.binglian.api.attachments;

import org.binglian.api.harness.OnH2;

@OnH2
class ProgressOnH2Test extends ProgressTests {}
