package org.binglian.catalogue;

/** The procedures of article 45 of the licensing law, whose time does not count in the limit. */
public enum SpecialProcedure {
    HEARING("听证"),
    TENDER("招标"),
    AUCTION("拍卖"),
    INSPECTION("检验"),
    TESTING("检测"),
    QUARANTINE("检疫"),
    APPRAISAL("鉴定"),
    EXPERT_REVIEW("专家评审");

    private final String title;

    SpecialProcedure(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
