package org.binglian.worktime;

/** 红黄绿灯: how a running clock stands. Computed from the clock on reading, never stored as truth. */
public enum Lamp {
    GREEN,
    /** 80 % of the limit are used or two days or fewer are left. */
    YELLOW,
    /** Overdue: more days used than the limit allows. */
    RED,
    /** Suspended by a special procedure (article 45): no day counts. */
    GREY
}
