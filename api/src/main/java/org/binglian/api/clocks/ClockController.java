package org.binglian.api.clocks;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.binglian.cases.ClockAccounts;
import org.binglian.cases.ClockAccounts.Account;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.binglian.worktime.ClockKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clocks explained day by day: of a case for its officers, supervision and its applicant, of an application before and after. */
@RestController
@RequestMapping("/api/v1")
class ClockController {

    private final ClockAccounts accounts;
    private final ClockWords words;
    private final ClockSheet sheet;
    private final Clock clock;

    ClockController(ClockAccounts accounts, ClockWords words, ClockSheet sheet, Clock clock) {
        this.accounts = accounts;
        this.words = words;
        this.sheet = sheet;
        this.clock = clock;
    }

    /** @param month yyyy-MM, for a part of a long clock */
    @GetMapping("/cases/{id}/clock")
    ClockAccountResource ofCase(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String month, Actor actor) {
        return told(accounts.ofCase(id, actor), month);
    }

    @GetMapping(path = "/cases/{id}/clock.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paperOfCase(@PathVariable UUID id, Actor actor) {
        return printed(accounts.ofCase(id, actor));
    }

    /** The same below the application, where applicants look. */
    @GetMapping("/applications/{id}/cases/{caseId}/clock")
    ClockAccountResource ofOwnCase(
            @PathVariable UUID id,
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable String month,
            Actor actor) {
        return told(inside(id, caseId, actor), month);
    }

    @GetMapping(path = "/applications/{id}/cases/{caseId}/clock.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paperOfOwnCase(@PathVariable UUID id, @PathVariable UUID caseId, Actor actor) {
        return printed(inside(id, caseId, actor));
    }

    /** @param kind ACCEPTANCE or DELIVERY */
    @GetMapping("/applications/{id}/clocks/{kind}")
    ClockAccountResource ofApplication(
            @PathVariable UUID id,
            @PathVariable ClockKind kind,
            @RequestParam(required = false) @Nullable String month,
            Actor actor) {
        return told(accounts.ofApplication(id, kind, actor), month);
    }

    @GetMapping(path = "/applications/{id}/clocks/{kind}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paperOfApplication(@PathVariable UUID id, @PathVariable ClockKind kind, Actor actor) {
        return printed(accounts.ofApplication(id, kind, actor));
    }

    private Account inside(UUID id, UUID caseId, Actor actor) {
        Account account = accounts.ofCase(caseId, actor);
        if (!account.applicationId().equals(id)) {
            throw new NotFound("case", caseId.toString());
        }
        return account;
    }

    private ClockAccountResource told(Account account, @Nullable String month) {
        List<YearMonth> months = account.explanation().months();
        return ClockAccountResource.of(
                account, month == null ? null : among(months, month), words, LocaleContextHolder.getLocale());
    }

    private static YearMonth among(List<YearMonth> months, String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (months.contains(month)) {
                return month;
            }
        } catch (DateTimeException e) {
            // told below, as any other month that is none of the clock's
        }
        throw new Rejected(List.of(new Fault(
                "/month",
                "clock.no-month",
                months.get(0).toString(),
                months.get(months.size() - 1).toString())));
    }

    private ResponseEntity<byte[]> printed(Account account) {
        ContentDisposition name = ContentDisposition.inline()
                .filename(words.title(Locale.SIMPLIFIED_CHINESE) + account.subject() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(sheet.print(account, clock.instant()));
    }
}
