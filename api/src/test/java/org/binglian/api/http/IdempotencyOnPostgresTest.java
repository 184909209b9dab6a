package org.binglian.api.http;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class IdempotencyOnPostgresTest extends IdempotencyTests {}
