package org.binglian.worktime;

/** A number of working days; provisional when a year that it was counted over is not announced yet. */
public record WorkingDays(int count, boolean provisional) {}
