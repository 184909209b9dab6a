package org.binglian.supervision;

/** 红黄牌: how grave supervision takes a finding. */
public enum Card {
    NONE,
    YELLOW,
    RED
}
