package org.binglian.api.calendar;

import java.time.LocalDate;
import org.binglian.worktime.DueDate;
import org.binglian.worktime.WorkCalendar;
import org.binglian.worktime.WorkingDays;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers by China's working days (article 82); public. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    private final WorkCalendar calendar;

    CalendarController(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    record DueDateAnswer(LocalDate acceptedOn, int workingDays, LocalDate dueOn, boolean provisional) {}

    record WorkingDaysAnswer(int workingDays, boolean provisional) {}

    /** @param workingDays 0 gives the date itself */
    @GetMapping("/due-date")
    DueDateAnswer dueDate(@RequestParam String acceptedOn, @RequestParam String workingDays) {
        LocalDate from = CalendarParameter.date("acceptedOn", acceptedOn);
        int days = CalendarParameter.days("workingDays", workingDays);
        DueDate due = calendar.dueDate(from, days);
        return new DueDateAnswer(from, days, due.on(), due.provisional());
    }

    /** Counts the days after {@code after} up to and including {@code through}; none when that lies before. */
    @GetMapping("/working-days")
    WorkingDaysAnswer workingDays(@RequestParam String after, @RequestParam String through) {
        WorkingDays days =
                calendar.between(CalendarParameter.date("after", after), CalendarParameter.date("through", through));
        return new WorkingDaysAnswer(days.count(), days.provisional());
    }
}
