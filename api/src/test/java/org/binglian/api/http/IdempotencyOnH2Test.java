package org.binglian.api.http;

import org.binglian.api.harness.OnH2;

@OnH2
class IdempotencyOnH2Test extends IdempotencyTests {}
