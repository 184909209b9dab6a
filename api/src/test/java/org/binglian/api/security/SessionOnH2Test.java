package org.binglian.api.security;

import org.binglian.api.harness.OnH2;

@OnH2
class SessionOnH2Test extends SessionTests {}
