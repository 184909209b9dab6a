package org.binglian.identity;

/** A unit 处（科）室 inside a department that reviews. */
public record DivisionInfo(String code, String name) {}
