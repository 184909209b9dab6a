package org.binglian.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a finding.
 *
 * @param card the card given; null for anything else
 * @param by name of whoever did it
 */
public record FindingStep(FindingAction action, @Nullable Card card, String text, String by, Instant at) {}
