package org.binglian.cases;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.binglian.identity.Conflict;

/** Where one approval case stands (办件). */
public enum CaseState {
    FILED("待受理"),
    ACCEPTED("已受理"),
    UNDER_REVIEW("审查中"),
    SUSPENDED("特别程序中"),
    APPROVED("准予"),
    REFUSED("不予批准"),
    NOT_ACCEPTED("不予受理"),
    WITHDRAWN("已撤回"),
    TERMINATED("终止办理"),
    REVOKED("已撤销");

    static final Set<CaseState> OPEN = EnumSet.of(FILED, ACCEPTED, UNDER_REVIEW, SUSPENDED);

    private final String title;

    CaseState(String title) {
        this.title = title;
    }

    public boolean open() {
        return OPEN.contains(this);
    }

    /** @throws Conflict naming the states that would have allowed it */
    void requireOneOf(Set<CaseState> allowed) {
        if (!allowed.contains(this)) {
            throw new Conflict("case.state", allowed.stream().map(Enum::name).collect(Collectors.toSet()), this);
        }
    }

    /** As official documents call it. */
    public String title() {
        return title;
    }
}
