package org.binglian.api.notices;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class NoticeOnPostgresTest extends NoticeTests {}
