package org.binglian.catalogue;

import java.time.LocalDate;

/**
 * The provincial government's consent to a simplification.
 *
 * @param number number of the document that says so
 */
public record Consent(String number, LocalDate consentedOn) {}
