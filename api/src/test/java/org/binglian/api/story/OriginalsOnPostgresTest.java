package org.binglian.api.story;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class OriginalsOnPostgresTest extends OriginalsTests {}
