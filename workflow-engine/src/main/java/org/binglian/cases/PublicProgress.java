package org.binglian.cases;

import java.util.List;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;

/** What number and query code open: the progress, and nothing about a person. */
public record PublicProgress(
        String number,
        String title,
        ApplicationState state,
        Milestones milestones,
        @Nullable ClockReading acceptanceClock,
        List<CaseView> cases,
        List<TimelineEntry> timeline) {}
