package org.binglian.api.notices;

import org.binglian.api.harness.OnH2;

@OnH2
class NoticeOnH2Test extends NoticeTests {}
