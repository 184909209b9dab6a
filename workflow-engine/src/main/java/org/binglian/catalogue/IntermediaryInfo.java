package org.binglian.catalogue;

/**
 * A service of a third party 中介服务 (assessment, testing …), whose time is stated apart from the department's (2.1.3c).
 *
 * @param materialType code of the material that it yields
 * @param days working days it usually takes
 */
public record IntermediaryInfo(String name, String materialType, int days, String basis) {}
