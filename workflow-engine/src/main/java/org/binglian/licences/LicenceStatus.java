package org.binglian.licences;

/** Whether a licence still stands. That it has expired follows from its dates and is no status. */
public enum LicenceStatus {
    /** 有效 */
    VALID,
    /** 撤销: the department took it back, for one because a commitment was untrue (2.1.3d). */
    REVOKED
}
