package org.binglian.api.items;

import org.binglian.api.harness.OnH2;

@OnH2
class CatalogueOnH2Test extends CatalogueTests {}
