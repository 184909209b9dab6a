package org.binglian.licences;

/** Why a licence gets a new edition. */
public enum ReplacementKind {
    /** 遗失补发 */
    LOST,
    /** 变更换发 */
    CHANGED
}
