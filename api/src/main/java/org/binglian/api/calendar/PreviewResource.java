package org.binglian.api.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.api.http.Listing;
import org.binglian.worktime.CalendarPreview;
import org.binglian.worktime.CalendarPreview.ChangedDay;
import org.binglian.worktime.CalendarPreview.MovedClock;
import org.binglian.worktime.ClockKind;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement would change.
 *
 * @param version of the calendar that it was compared with
 * @param openClocks clocks that run or are suspended
 * @param earlier how many would be due earlier
 * @param later how many would be due later
 * @param firm how many would not be provisional any more
 * @param moved a page of those whose due date moves
 */
record PreviewResource(
        int version,
        List<ChangedDay> days,
        int openClocks,
        int earlier,
        int later,
        int firm,
        Listing<MovedDueDate> moved) {

    /**
     * A clock whose due date moves; of the case only its number, because administrators see no contents.
     *
     * @param number of the case, or of the application when the clock is that of the whole
     */
    record MovedDueDate(
            UUID clockId,
            @Nullable String number,
            ClockKind kind,
            LocalDate startedOn,
            LocalDate dueOnBefore,
            boolean provisionalBefore,
            LocalDate dueOn,
            boolean provisional) {

        static MovedDueDate of(MovedClock clock, @Nullable String number) {
            return new MovedDueDate(
                    clock.clockId(),
                    number,
                    clock.kind(),
                    clock.startedOn(),
                    clock.before().on(),
                    clock.before().provisional(),
                    clock.after().on(),
                    clock.after().provisional());
        }
    }

    static PreviewResource of(CalendarPreview preview, Map<UUID, String> numbers) {
        return new PreviewResource(
                preview.version(),
                preview.days(),
                preview.openClocks(),
                preview.earlier(),
                preview.later(),
                preview.firm(),
                Listing.of(preview.moved().map(clock -> MovedDueDate.of(clock, numbers.get(clock.clockId())))));
    }
}
