package org.binglian.api.uploads;

import org.binglian.api.harness.OnH2;

@OnH2
class RefusedFilesOnH2Test extends RefusedFilesTests {}
