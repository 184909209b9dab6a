package org.binglian.catalogue;

/** Which of the two lists of the notice an item belongs to: Attachment 1 (licences) or Attachment 2 (approval nature). */
public enum ItemKind {
    /** 行政许可: the periods of the licensing law bind it. */
    LICENSING,
    /** 具有审批性质: recognised, filed or granted in daily administration. */
    APPROVAL_NATURE
}
