package org.binglian.cases;

import org.binglian.identity.Clause;

/** How the applicant gets the reply; only a window costs them a way. */
@Clause("2.3.2c")
public enum DeliveryMethod {
    ELECTRONIC("电子送达"),
    COURIER("快递送达"),
    WINDOW("窗口领取");

    private final String title;

    DeliveryMethod(String title) {
        this.title = title;
    }

    /** As official documents call it. */
    public String title() {
        return title;
    }
}
