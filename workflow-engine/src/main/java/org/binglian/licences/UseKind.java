package org.binglian.licences;

/** How a licence was used. */
public enum UseKind {
    /** 核验: the department that issued it checked its number (2.1.1c). */
    VERIFIED,
    /** 共享调取: another department fetched it instead of asking for it (2.1.1d). */
    FETCHED,
    /** 查看副本: an officer opened a copy of its document. */
    COPIED
}
