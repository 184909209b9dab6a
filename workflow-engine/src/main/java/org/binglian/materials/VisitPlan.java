package org.binglian.materials;

/**
 * How often the applicant comes in person, merged over all items of an application (1c).
 *
 * @param planned 0 or 1
 * @param explanation one sentence in the reader's language
 */
public record VisitPlan(int planned, String clause, String explanation) {}
