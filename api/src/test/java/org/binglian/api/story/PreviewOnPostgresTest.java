package org.binglian.api.story;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class PreviewOnPostgresTest extends PreviewTests {}
