package org.binglian.intermediaries;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.binglian.identity.Conflict;

/** How an order stands. */
public enum OrderState {
    /** 待确认 */
    ORDERED,
    /** 办理中: its time runs. */
    CONFIRMED,
    /** 已出报告: the report is with the application. */
    REPORTED,
    /** 已谢绝 */
    DECLINED,
    /** 已取消 */
    CANCELLED;

    /** The intermediary has it before it. */
    public boolean open() {
        return this == ORDERED || this == CONFIRMED;
    }

    /** @throws Conflict naming the states that would have allowed it */
    public void require(OrderState first, OrderState... rest) {
        Set<OrderState> allowed = EnumSet.of(first, rest);
        if (!allowed.contains(this)) {
            throw new Conflict(
                    "intermediary.order-state", allowed.stream().map(Enum::name).collect(Collectors.toSet()));
        }
    }
}
