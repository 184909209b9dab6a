package org.binglian.catalogue;

/** The level of government that set a precondition. */
public enum SettingLevel {
    NATIONAL,
    PROVINCIAL,
    MUNICIPAL,
    COUNTY;

    /** Whether clause 2.1.2c cancels what this level sets for itself. */
    public boolean belowProvince() {
        return this == MUNICIPAL || this == COUNTY;
    }
}
