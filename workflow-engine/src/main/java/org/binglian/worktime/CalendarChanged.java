package org.binglian.worktime;

import java.time.Instant;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An administrator announced or corrected a year. Published in the transaction in which all stored dates were counted anew.
 *
 * @param before the announcement that counted until then, in the compact form of {@code announced-years.txt}; null when there was none
 * @param after the new one
 * @param moved number of open clocks whose due date it moved
 */
public record CalendarChanged(
        int year, int version, String source, @Nullable String before, String after, int moved, Actor by, Instant at) {}
