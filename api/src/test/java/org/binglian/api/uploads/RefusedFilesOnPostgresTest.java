package org.binglian.api.uploads;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class RefusedFilesOnPostgresTest extends RefusedFilesTests {}
