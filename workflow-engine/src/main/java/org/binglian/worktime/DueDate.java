package org.binglian.worktime;

import java.time.LocalDate;

/** The last day of a period; provisional when a year that it was counted over is not announced yet. */
public record DueDate(LocalDate on, boolean provisional) {}
