package org.binglian.documents;

/** The documents that the system issues (文书). */
public enum InstrumentKind {
    RECEIPT("收件凭证", "收"),
    /** What the applicant signed (2.1.3d); kept with the case under the number of the department that relies on it. */
    COMMITMENT("告知承诺书", "诺"),
    ACCEPTANCE_NOTICE("受理通知书", "受"),
    CORRECTION_NOTICE("补正告知书", "补"),
    NON_ACCEPTANCE("不予受理决定书", "不受"),
    SPECIAL_PROCEDURE_NOTICE("特别程序告知书", "特"),
    EXTENSION_NOTICE("延期告知书", "延"),
    APPROVAL_DECISION("准予行政许可决定书", "准"),
    REFUSAL_DECISION("不予行政许可决定书", "不准"),
    REVOCATION_DECISION("撤销行政许可决定书", "销"),
    TERMINATION_DECISION("终止办理决定书", "终"),
    WITHDRAWAL_DECISION("准予撤回申请通知书", "撤"),
    /** An original did not agree at the hand-over (2.3.2b). */
    ORIGINAL_NOTICE("原件核验告知书", "核"),
    UNIFIED_REPLY("统一答复书", "复"),
    DELIVERY_RECEIPT("送达回证", "送");

    private final String title;
    private final String word;

    InstrumentKind(String title, String word) {
        this.title = title;
        this.word = word;
    }

    /** The usual title of such a document. */
    public String title() {
        return title;
    }

    /** Whether the issuer seals it. What the applicant has signed is the applicant's word and not the department's. */
    public boolean sealed() {
        return this != COMMITMENT;
    }

    /** The word for the kind in an instrument's number. */
    public String word() {
        return word;
    }
}
