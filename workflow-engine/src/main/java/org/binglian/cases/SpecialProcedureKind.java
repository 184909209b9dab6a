package org.binglian.cases;

import org.binglian.identity.Clause;

/** What stops a case's clock by law (特别程序). */
@Clause("article 45")
public enum SpecialProcedureKind {
    HEARING("听证"),
    TENDER("招标"),
    AUCTION("拍卖"),
    INSPECTION("检验"),
    TESTING("检测"),
    QUARANTINE("检疫"),
    APPRAISAL("鉴定"),
    EXPERT_REVIEW("专家评审");

    private final String title;

    SpecialProcedureKind(String title) {
        this.title = title;
    }

    /** As the law calls it. */
    public String title() {
        return title;
    }
}
