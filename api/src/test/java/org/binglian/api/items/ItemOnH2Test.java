package org.binglian.api.items;

import org.binglian.api.harness.OnH2;

@OnH2
class ItemOnH2Test extends ItemTests {}
