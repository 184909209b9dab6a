package org.binglian.api.attachments;

import org.binglian.api.harness.OnH2;

@OnH2
class SheetOnH2Test extends SheetTests {}
