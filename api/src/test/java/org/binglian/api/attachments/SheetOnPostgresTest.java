package org.binglian.api.attachments;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class SheetOnPostgresTest extends SheetTests {}
