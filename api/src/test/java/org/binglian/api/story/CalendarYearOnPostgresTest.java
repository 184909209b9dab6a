package org.binglian.api.story;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class CalendarYearOnPostgresTest extends CalendarYearTests {}
