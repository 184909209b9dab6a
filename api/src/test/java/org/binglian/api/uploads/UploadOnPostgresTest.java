package org.binglian.api.uploads;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class UploadOnPostgresTest extends UploadTests {}
