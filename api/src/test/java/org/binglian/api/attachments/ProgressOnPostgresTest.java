package org.binglian.api.attachments;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class ProgressOnPostgresTest extends ProgressTests {}
