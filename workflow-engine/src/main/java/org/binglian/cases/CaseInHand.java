package org.binglian.cases;

/** A case and its application, both held for a change. */
record CaseInHand(Application application, ApprovalCase approvalCase) {}
