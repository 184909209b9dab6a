package org.binglian.api.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.api.http.ETags;
import org.binglian.api.http.IdempotencyKey;
import org.binglian.api.http.IdempotentRequests;
import org.binglian.api.http.IfMatch;
import org.binglian.api.http.Paging;
import org.binglian.cases.ClockOwners;
import org.binglian.identity.Actor;
import org.binglian.worktime.CalendarOverview;
import org.binglian.worktime.CalendarPreview;
import org.binglian.worktime.CalendarYears;
import org.binglian.worktime.YearDraft;
import org.binglian.worktime.YearInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The years of the working calendar (article 82), for system administrators. */
@RestController
@RequestMapping("/api/v1/admin/calendar")
class CalendarYearController {

    private final CalendarYears years;
    private final ClockOwners owners;
    private final IdempotentRequests requests;

    CalendarYearController(CalendarYears years, ClockOwners owners, IdempotentRequests requests) {
        this.years = years;
        this.owners = owners;
        this.requests = requests;
    }

    /**
     * An announcement as it was entered.
     *
     * @param source number of the State Council's document
     * @param daysOff written yyyy-MM-dd
     * @param makeUpDays written yyyy-MM-dd
     */
    record EnteredYear(
            @Nullable @Size(max = 1000) String source,
            @NotNull @Size(max = 400) List<@NotNull @Size(max = 40) String> daysOff,
            @NotNull @Size(max = 400) List<@NotNull @Size(max = 40) String> makeUpDays) {

        YearDraft draft() {
            return new YearDraft(source, daysOff, makeUpDays);
        }
    }

    @GetMapping
    ResponseEntity<CalendarOverview> overview(Actor actor) {
        CalendarOverview overview = years.overview(actor);
        return ResponseEntity.ok().eTag(ETags.of(overview.version())).body(overview);
    }

    @GetMapping("/{year}")
    ResponseEntity<YearInfo> year(@PathVariable int year, Actor actor) {
        return answer(years.year(year, actor));
    }

    /** Reads a file, compact lines or CSV, into what can be previewed and entered; keeps nothing of it. */
    @PostMapping(path = "/{year}/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    YearDraft read(@PathVariable int year, @RequestParam MultipartFile file, Actor actor) throws IOException {
        return years.read(year, file.getBytes(), actor);
    }

    /** What entering it would change; with the page of moved clocks that the cursor names. */
    @PostMapping("/{year}/preview")
    PreviewResource preview(
            @PathVariable int year, @Valid @RequestBody EnteredYear entered, Paging paging, Actor actor) {
        CalendarPreview preview = years.preview(year, entered.draft(), paging.after(), paging.limit(), actor);
        Map<UUID, String> numbers = owners.numbers(preview.moved().items().stream()
                .map(CalendarPreview.MovedClock::clockId)
                .toList());
        return PreviewResource.of(preview, numbers);
    }

    @PutMapping("/{year}")
    ResponseEntity<YearInfo> announce(
            @PathVariable int year,
            @Valid @RequestBody EnteredYear entered,
            IdempotencyKey key,
            IfMatch ifMatch,
            Actor actor) {
        return requests.once(
                key, entered, () -> answer(years.announce(year, entered.draft(), ifMatch::require, actor)));
    }

    private static ResponseEntity<YearInfo> answer(YearInfo info) {
        return ResponseEntity.ok().eTag(ETags.of(info.version())).body(info);
    }
}
