package org.binglian.api.security;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class SessionOnPostgresTest extends SessionTests {}
