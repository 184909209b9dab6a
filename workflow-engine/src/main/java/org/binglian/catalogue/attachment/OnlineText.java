package org.binglian.catalogue.attachment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binglian.catalogue.ExemptionReason;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Online.Status;
import org.jspecify.annotations.Nullable;

/**
 * The answer to whether an item is online and, if not, why and until when (2.3.1c).
 *
 * @param online null when it says neither yes nor no
 * @param problem key of what is wrong with it; null when nothing is
 */
record OnlineText(@Nullable Online online, @Nullable String problem) {

    private static final Pattern YES = Pattern.compile("^(?:是|已|√|✓|Y)[^0-9０-９]*(.*)$", Pattern.DOTALL);
    private static final Pattern NO =
            Pattern.compile("^(?:否|不是|未上网|未|×|N)[。，,；;：:\\s]*(?:(?:原因|理由)[：:])?(.*)$", Pattern.DOTALL);
    private static final Pattern PLAN_ON_ITS_LINE = Pattern.compile("^(.*)\\n\\s*预计([^\\n]*)$", Pattern.DOTALL);
    private static final Pattern PLAN_BEHIND = Pattern.compile("^(.*?)[\\s，,；;。]*预计([^预]*)$", Pattern.DOTALL);
    private static final String UNSAID = "未说明";
    private static final String OPEN = "未定";

    static String of(Online online) {
        return switch (online.status()) {
            case ONLINE -> online.since() == null ? "是" : "是（" + ChineseDate.of(online.since()) + "起）";
            case EXEMPT -> "否。原因：" + exemption(online.reason());
            case PLANNED ->
                "否。原因：" + (blank(online.reason()) ? UNSAID : online.reason()) + "\n"
                        + (online.plannedOn() == null
                                ? "预计上网时间：" + OPEN
                                : "预计" + ChineseDate.of(online.plannedOn()) + "上网");
        };
    }

    static OnlineText read(String text) {
        String answer = text.strip();
        Matcher yes = YES.matcher(answer);
        if (yes.matches()) {
            String day = yes.group(1);
            Optional<LocalDate> since = ChineseDate.in(day);
            boolean unread = since.isEmpty() && !day.isBlank();
            return new OnlineText(
                    new Online(Status.ONLINE, since.orElse(null), null, null),
                    unread ? "attachment.date-unreadable" : null);
        }
        Matcher no = NO.matcher(answer);
        return no.matches() ? offline(no.group(1).strip()) : new OnlineText(null, "attachment.online-unreadable");
    }

    private static OnlineText offline(String written) {
        Matcher onItsLine = PLAN_ON_ITS_LINE.matcher("\n" + written);
        if (onItsLine.matches()) {
            return offline(onItsLine.group(1).strip(), onItsLine.group(2));
        }
        Matcher behind = PLAN_BEHIND.matcher(written);
        return behind.matches() ? offline(behind.group(1).strip(), behind.group(2)) : offline(written, null);
    }

    private static OnlineText offline(String written, @Nullable String plan) {
        String reason = blank(written) || written.equals(UNSAID) ? null : written;
        if (plan == null) {
            return lawful(reason)
                    .map(listed -> new OnlineText(new Online(Status.EXEMPT, null, listed.name(), null), null))
                    .orElseGet(() -> new OnlineText(
                            new Online(Status.PLANNED, null, reason, null),
                            reason == null ? "attachment.reason-missing" : "attachment.plan-missing"));
        }
        Optional<LocalDate> day = ChineseDate.in(plan);
        Online online = new Online(Status.PLANNED, null, reason, day.orElse(null));
        if (day.isEmpty()) {
            return new OnlineText(
                    online, plan.contains(OPEN) ? "attachment.plan-missing" : "attachment.date-unreadable");
        }
        return new OnlineText(online, reason == null ? "attachment.reason-missing" : null);
    }

    /** The listed reason that the words name and do not deny. */
    private static Optional<ExemptionReason> lawful(@Nullable String reason) {
        if (reason == null) {
            return Optional.empty();
        }
        return Arrays.stream(ExemptionReason.values())
                .filter(listed -> {
                    String word = listed.title().replaceFirst("^(需|公文、资料)", "");
                    return reason.contains(word) && !reason.contains("不" + word) && !reason.contains("非" + word);
                })
                .findFirst();
    }

    private static String exemption(@Nullable String reason) {
        return Arrays.stream(ExemptionReason.values())
                .filter(listed -> listed.name().equals(reason))
                .map(ExemptionReason::title)
                .findFirst()
                .orElse(reason == null ? UNSAID : reason);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
