package org.binglian.api.applications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Retries;
import org.binglian.cases.ApplicationView;
import org.binglian.cases.CaseView;
import org.binglian.cases.Dossier;
import org.binglian.cases.Reply;
import org.binglian.documents.InstrumentInfo;
import org.binglian.documents.InstrumentKind;
import org.binglian.documents.Instruments;
import org.binglian.identity.Actor;
import org.binglian.identity.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an application goes on: its timeline, its instruments, and the receipt of its reply. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
class FollowingController {

    private final Dossier dossier;
    private final Instruments instruments;
    private final Reply reply;
    private final Timeline timeline;
    private final DepartmentNames names;
    private final ReadingRecord readings;
    private final Retries retries;

    FollowingController(
            Dossier dossier,
            Instruments instruments,
            Reply reply,
            Timeline timeline,
            DepartmentNames names,
            ReadingRecord readings,
            Retries retries) {
        this.dossier = dossier;
        this.instruments = instruments;
        this.reply = reply;
        this.timeline = timeline;
        this.names = names;
        this.readings = readings;
        this.retries = retries;
    }

    /** @param caseNumber null when it is about the whole application */
    record InstrumentResource(
            UUID id,
            InstrumentKind kind,
            String title,
            String number,
            Instant issuedAt,
            String issuer,
            @Nullable String caseNumber) {}

    @GetMapping("/instruments")
    Listing<InstrumentResource> instruments(@PathVariable UUID id, Actor actor) {
        Map<UUID, String> numbers =
                dossier.view(id, actor).cases().stream().collect(Collectors.toMap(CaseView::id, CaseView::number));
        return Listing.of(dossier.instruments(id, actor).stream()
                .map(i -> new InstrumentResource(
                        i.id(),
                        i.kind(),
                        i.title(),
                        i.number(),
                        i.issuedAt(),
                        names.of(i.issuer()),
                        i.caseId() == null ? null : numbers.get(i.caseId())))
                .toList());
    }

    @GetMapping(path = "/instruments/{instrument}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable UUID instrument, Actor actor) {
        InstrumentInfo info = dossier.instruments(id, actor).stream()
                .filter(i -> i.id().equals(instrument))
                .findAny()
                .orElseThrow(() -> new NotFound("instrument", instrument.toString()));
        readings.add(actor, "InstrumentRead", id);
        ContentDisposition disposition = ContentDisposition.inline()
                .filename(info.title() + info.number() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore())
                .body(instruments.pdf(instrument));
    }

    @GetMapping("/timeline")
    Listing<Timeline.Line> timeline(@PathVariable UUID id, Actor actor) {
        ApplicationView view = dossier.view(id, actor);
        List<Timeline.Line> lines = timeline.lines(dossier.timeline(id, actor), view.cases());
        return Listing.of(lines);
    }

    /** The applicant confirms that they have the reply. */
    @PostMapping("/receipt")
    ResponseEntity<Void> acknowledge(@PathVariable UUID id, Actor actor) {
        retries.inTransaction(() -> reply.acknowledge(id, actor));
        return ResponseEntity.noContent().build();
    }
}
