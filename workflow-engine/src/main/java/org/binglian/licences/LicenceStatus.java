package org.binglian.licences;

/** What the issuer has decided about a licence. That it has expired follows from its dates and is no status. */
public enum LicenceStatus {
    /** 有效 */
    VALID,
    /** 暂停: may not be used until the issuer lifts it. */
    SUSPENDED,
    /** 撤销: the department took it back, for one because a commitment was untrue (2.1.3d). */
    REVOKED,
    /** 已换发: a newer edition stands in its place, because it was lost or what it says has changed. */
    REPLACED
}
