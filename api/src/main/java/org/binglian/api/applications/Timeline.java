package org.binglian.api.applications;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.cases.CaseView;
import org.binglian.cases.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells the history of an application in plain sentences. */
@Component
class Timeline {

    private final MessageSource messages;
    private final DepartmentNames names;

    Timeline(MessageSource messages, DepartmentNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** @param text one sentence in the reader's language, without a person's name */
    public record Line(
            Instant at,
            String kind,
            String text,
            @Nullable String caseNumber,
            @Nullable String department,
            String by) {}

    public List<Line> lines(List<TimelineEntry> entries, List<CaseView> cases) {
        Map<UUID, CaseView> byId = cases.stream().collect(Collectors.toMap(CaseView::id, Function.identity()));
        return entries.stream()
                .map(entry -> line(entry, entry.caseId() == null ? null : byId.get(entry.caseId())))
                .toList();
    }

    private Line line(TimelineEntry entry, @Nullable CaseView c) {
        return new Line(
                entry.at(),
                entry.event(),
                sentence(entry),
                c == null ? null : c.number(),
                c == null ? null : names.of(c.department()),
                entry.by());
    }

    /** The same for anybody: without words that applicant or officer typed. */
    public String publicSentence(TimelineEntry entry) {
        Map<String, Object> told = new HashMap<>(entry.details());
        told.remove("reason");
        return sentence(new TimelineEntry(entry.at(), entry.event(), entry.caseId(), entry.by(), told));
    }

    /** The message {@code timeline.<event>}, in a variant of its own where a flag of the event says so. */
    public String sentence(TimelineEntry entry) {
        Map<String, Object> details = entry.details();
        return messages.getMessage(
                "timeline." + entry.event() + variant(entry),
                new Object[] {
                    details.getOrDefault("item", ""),
                    department(details),
                    division(details),
                    details.containsKey("reason")
                            ? messages.getMessage(
                                    "timeline.reason",
                                    new Object[] {details.get("reason")},
                                    LocaleContextHolder.getLocale())
                            : "",
                    details.getOrDefault("days", ""),
                    procedure(details),
                    details.getOrDefault("material", ""),
                    details.getOrDefault("intermediary", "")
                },
                LocaleContextHolder.getLocale());
    }

    private static String variant(TimelineEntry entry) {
        Map<String, Object> details = entry.details();
        return switch (entry.event()) {
            case "CaseDecided" -> "." + details.get("state");
            case "DivisionReviewed" -> Boolean.TRUE.equals(details.get("passed")) ? ".passed" : ".objected";
            case "ApplicationAccepted" -> Boolean.TRUE.equals(details.get("deemed")) ? ".by-law" : "";
            case "CaseRevoked" -> "ORIGINAL".equals(details.get("ground")) ? ".ORIGINAL" : "";
            case "ApplicationDelivered" -> "." + details.get("method");
            default -> "";
        };
    }

    private String department(Map<String, Object> details) {
        return details.get("department") instanceof String code ? names.of(code) : "";
    }

    private String division(Map<String, Object> details) {
        return details.get("division") instanceof String code && details.get("department") instanceof String department
                ? names.division(department, code)
                : "";
    }

    private String procedure(Map<String, Object> details) {
        return details.get("procedure") instanceof String kind
                ? messages.getMessage("procedure." + kind, null, LocaleContextHolder.getLocale())
                : "";
    }
}
