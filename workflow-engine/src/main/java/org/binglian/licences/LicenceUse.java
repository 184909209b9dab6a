package org.binglian.licences;

import java.time.Instant;
import java.util.UUID;

/** A recorded use, as the holder and the issuer see it; see {@link NewLicenceUse}. */
public record LicenceUse(UUID id, NewLicenceUse use, Instant at) {}
