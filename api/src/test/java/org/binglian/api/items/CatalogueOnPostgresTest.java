package org.binglian.api.items;

import org.binglian.api.harness.OnPostgres;

@OnPostgres
class CatalogueOnPostgresTest extends CatalogueTests {}
