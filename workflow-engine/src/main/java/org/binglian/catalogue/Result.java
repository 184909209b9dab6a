package org.binglian.catalogue;

/**
 * What an approval yields.
 *
 * @param licenceType code of the material type under which the licence library keeps it, so that it can be a material of the next item (2.3.2f)
 */
public record Result(String licenceType, String title) {}
