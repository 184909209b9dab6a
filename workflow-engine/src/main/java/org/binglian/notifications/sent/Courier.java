package org.binglian.notifications.sent;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.binglian.identity.Accounts;
import org.binglian.notifications.Way;
import org.binglian.worktime.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, between 8 and 20 o'clock of working days: what is told at other times leaves on the next working day's morning. Several
 * processes may do it at once; each sending is taken by one.
 */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int AT_ONCE = 100;
    private static final int MOST_TRIES = 8;

    private final Map<Way, Carrier> carriers = new EnumMap<>(Way.class);
    private final Sendings sendings;
    private final Accounts accounts;
    private final MessageSource messages;
    private final WorkCalendar calendar;
    private final Clock clock;

    Courier(
            ObjectProvider<Carrier> carriers,
            Sendings sendings,
            Accounts accounts,
            MessageSource messages,
            WorkCalendar calendar,
            Clock clock) {
        carriers.forEach(carrier -> this.carriers.put(carrier.way(), carrier));
        this.sendings = sendings;
        this.accounts = accounts;
        this.messages = messages;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void send() {
        if (carriers.isEmpty() || quiet()) {
            return;
        }
        List<Sending> some;
        do {
            some = sendings.due(clock.instant(), AT_ONCE);
            some.forEach(this::send);
        } while (some.size() == AT_ONCE);
    }

    private boolean quiet() {
        ZonedDateTime now = clock.instant().atZone(SHANGHAI);
        LocalTime time = now.toLocalTime();
        return time.isBefore(MORNING) || !time.isBefore(EVENING) || !calendar.isWorkingDay(now.toLocalDate());
    }

    private void send(Sending sending) {
        Carrier carrier = carriers.get(sending.way());
        if (!sendings.take(sending)) {
            return;
        }
        if (carrier == null) {
            sendings.failed(sending, "this way is closed");
            return;
        }
        String address = carrier.address(accounts.contact(sending.username()));
        if (address == null || address.isBlank()) {
            sendings.failed(sending, "no address");
            return;
        }
        try {
            carrier.carry(sending.notice() + "/" + sending.way(), address, text(sending), sending.path());
        } catch (RuntimeException e) {
            notTaken(sending, e);
            return;
        }
        sendings.sent(sending, clock.instant());
    }

    private void notTaken(Sending sending, RuntimeException e) {
        int tries = sending.tries() + 1;
        String problem = e.getClass().getSimpleName() + ": " + e.getMessage();
        LOG.warn("Notice {} did not leave by {}, try {}: {}", sending.notice(), sending.way(), tries, problem);
        if (tries >= MOST_TRIES) {
            sendings.failed(sending, problem);
        } else {
            sendings.tryAgain(sending, clock.instant(), Duration.ofMinutes(1L << tries), problem);
        }
    }

    private String text(Sending sending) {
        return messages.getMessage(
                sending.message(), sending.arguments().toArray(), sending.message(), Locale.SIMPLIFIED_CHINESE);
    }
}
