package org.binglian.api.attachments;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class SimplificationOnPostgresTest extends SimplificationTests {}
