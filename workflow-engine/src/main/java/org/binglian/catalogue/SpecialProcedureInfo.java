package org.binglian.catalogue;

/**
 * A special procedure 特别程序 that an item may need.
 *
 * @param days working days it is expected to take, told to the applicant in writing, outside the limit
 * @param basis law and article
 */
public record SpecialProcedureInfo(SpecialProcedure procedure, String name, int days, String basis) {}
