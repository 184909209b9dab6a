package org.binglian.seeds;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.binglian.approval.TaskAction;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CorrectionItem;
import org.binglian.cases.DeliveryMethod;
import org.binglian.cases.OpenedApplication;
import org.binglian.worktime.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** One story as it goes: each step plans the ones that follow from it. */
final class DemoCourse {

    private static final CorrectionItem PHONE = new CorrectionItem(CorrectionItem.FORM, "联系人电话与营业执照登记的电话不一致，请核对。");

    private final DemoStory story;
    private final OpenedApplication filed;
    private final Playback playback;
    private final DemoApplicant applicants;
    private final DemoOffice office;
    private final WorkCalendar calendar;
    private int undecided;

    DemoCourse(
            DemoStory story,
            OpenedApplication filed,
            Playback playback,
            DemoApplicant applicants,
            DemoOffice office,
            WorkCalendar calendar) {
        this.story = story;
        this.filed = filed;
        this.playback = playback;
        this.applicants = applicants;
        this.office = office;
        this.calendar = calendar;
    }

    void goOn() {
        switch (story.acceptance()) {
            case "DRAFT", "WAITING" -> {}
            case "BY_LAW" -> {
                LocalDate sixth = after(story.filedOn(), 6);
                playback.at(sixth, LocalTime.of(8, 0), () -> office.timers(filed.id()));
                handle(sixth, story.filedOn());
            }
            case "NOT_ACCEPTED" ->
                at(after(story.filedOn(), 2), 14, () -> window(TaskAction.NOT_ACCEPT, story.words(), List.of()));
            default -> {
                LocalDate complete = story.has("CORRECTION") ? corrections() : story.filedOn();
                LocalDate on = after(complete, Integer.parseInt(story.acceptance()));
                at(on, 10, () -> window(TaskAction.ACCEPT, null, List.of()));
                handle(on, on);
            }
        }
    }

    /** Asked for on the next day, mended three days later. */
    private LocalDate corrections() {
        at(after(story.filedOn(), 1), 15, () -> window(TaskAction.REQUEST_CORRECTIONS, "请一次补齐。", List.of(PHONE)));
        LocalDate mended = after(story.filedOn(), 4);
        at(mended, 9, () -> applicants.correct(filed.id(), story));
        return mended;
    }

    private void handle(LocalDate from, LocalDate acceptedOn) {
        Map<String, CaseSnapshot> cases = office.cases(filed.id());
        turns(cases, acceptedOn);
        if (!story.has("WITHDRAW")) {
            undecided = cases.size();
            cases.values().forEach(c -> {
                int days = story.daysOf(c.item());
                at(later(from, after(acceptedOn, days / 2)), 11, () -> office.review(c));
                decide(c, later(from, after(acceptedOn, days)));
            });
        }
    }

    /** What still waits for something on its day comes on the following one. */
    private void decide(CaseSnapshot c, LocalDate on) {
        at(on, 15, () -> {
            office.review(c);
            if (!office.decide(c, story)) {
                decide(c, after(on, 1));
            } else if (--undecided == 0) {
                deliver(on);
            }
        });
    }

    private void deliver(LocalDate on) {
        LocalDate received = after(on, 2);
        at(received, 9, () -> {
            if (story.delivery() == DeliveryMethod.ELECTRONIC) {
                applicants.acknowledge(filed.id(), story);
            } else {
                window(TaskAction.HAND_OVER, null, List.of());
            }
        });
        playback.at(after(received, 11), LocalTime.of(2, 0), () -> office.timers(filed.id()));
    }

    private void turns(Map<String, CaseSnapshot> cases, LocalDate accepted) {
        for (String[] turn : story.turns()) {
            switch (turn[0]) {
                case "SUSPEND" -> {
                    CaseSnapshot c = cases.get(turn[1]);
                    int days = Integer.parseInt(turn[3]);
                    at(after(accepted, 2), 16, () -> office.suspend(c, turn[2], days, story.words()));
                    at(after(accepted, 2 + days), 16, () -> office.resume(c));
                }
                case "EXTEND" ->
                    at(after(accepted, 3), 16, () -> office.extend(cases.get(turn[1]), Integer.parseInt(turn[2])));
                case "WITHDRAW" ->
                    at(after(accepted, Integer.parseInt(turn[1])), 10, () -> applicants.withdraw(filed.id(), story));
                default -> {} // the others are read where they matter
            }
        }
    }

    private void window(TaskAction action, @Nullable String comment, List<CorrectionItem> corrections) {
        office.window(filed, action, comment, corrections);
    }

    private void at(LocalDate day, int hour, Runnable work) {
        playback.at(day, LocalTime.of(hour, story.minute()), work);
    }

    private LocalDate after(LocalDate day, int workingDays) {
        return calendar.dueDate(day, workingDays).on();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
