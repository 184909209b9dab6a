package org.binglian.api.applications;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class DraftOnPostgresTest extends DraftTests {}
