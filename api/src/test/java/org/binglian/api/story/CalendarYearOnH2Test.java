package org.binglian.api.story;

import org.binglian.api.harness.OnH2;

@OnH2
class CalendarYearOnH2Test extends CalendarYearTests {}
