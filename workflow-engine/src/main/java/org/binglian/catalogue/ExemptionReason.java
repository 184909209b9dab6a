package org.binglian.catalogue;

/** The only reasons for which an item may stay offline (2.3.1a). */
public enum ExemptionReason {
    CLASSIFIED("公文、资料涉密"),
    EXPERT_ARGUMENT("需专家论证"),
    TECHNICAL_REVIEW("需技术评审"),
    PUBLIC_HEARING("需公开听证"),
    COLLECTIVE_STUDY("需集体研究"),
    GOVERNMENT_APPROVAL("需政府批准");

    private final String title;

    ExemptionReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
