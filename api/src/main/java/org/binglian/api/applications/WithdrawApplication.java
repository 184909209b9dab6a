package org.binglian.api.applications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the applicant withdraws. */
record WithdrawApplication(@NotBlank @Size(max = 2000) String reason) {}
