package org.binglian.api.attachments;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class SimplificationRulesOnPostgresTest extends SimplificationRulesTests {}
