package org.binglian.documents.instruments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.binglian.documents.InstrumentContent;
import org.binglian.documents.InstrumentInfo;
import org.binglian.documents.InstrumentKind;
import org.binglian.documents.Instruments;
import org.binglian.documents.Seals;
import org.binglian.documents.files.ContentFolder;
import org.binglian.identity.NewId;
import org.binglian.identity.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class IssuedInstruments implements Instruments {

    private final InstrumentSettings settings;
    private final InstrumentCounter counter;
    private final InstrumentRecords records;
    private final ContentFolder folder;
    private final Seals seals;
    private final Clock clock;

    IssuedInstruments(
            InstrumentSettings settings,
            InstrumentCounter counter,
            InstrumentRecords records,
            ContentFolder folder,
            Seals seals,
            Clock clock) {
        this.settings = settings;
        this.counter = counter;
        this.records = records;
        this.folder = folder;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public InstrumentInfo issue(
            InstrumentKind kind,
            UUID applicationId,
            @Nullable UUID caseId,
            String issuerCode,
            String issuerShortName,
            InstrumentContent content) {
        NumberSeries series = new NumberSeries(issuerCode, kind, content.date().getYear());
        int sequence = counter.next(series);
        InstrumentInfo info = new InstrumentInfo(
                NewId.uuid(),
                applicationId,
                caseId,
                kind,
                settings.number(issuerShortName, kind, series.year(), sequence),
                content.title(),
                now(),
                content.issuer());
        records.add(new Instrument(info, series, sequence, content));
        return info;
    }

    @Override
    public List<InstrumentInfo> of(UUID applicationId) {
        return records.of(applicationId);
    }

    @Override
    public InstrumentInfo get(UUID id) {
        return records.info(id).orElseThrow(() -> notFound(id));
    }

    @Override
    public InstrumentContent content(UUID id) {
        return records.find(id).orElseThrow(() -> notFound(id)).content();
    }

    @Override
    public byte[] pdf(UUID id) {
        Instrument instrument = records.find(id).orElseThrow(() -> notFound(id));
        String kept = instrument.pdfHash();
        if (kept != null) {
            return read(kept);
        }
        byte[] made = made(instrument);
        String hash = folder.keep(new ByteArrayInputStream(made));
        return read(records.notedPdf(id, hash));
    }

    private byte[] made(Instrument instrument) {
        boolean sealed = instrument.kind().sealed();
        byte[] pdf = InstrumentLayout.issued(instrument.content(), instrument.number(), instrument.issuedAt(), sealed);
        return sealed ? seals.seal(pdf, instrument.issuerCode()) : pdf;
    }

    @Override
    public byte[] preview(InstrumentContent content) {
        return InstrumentLayout.preview(content, now());
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private byte[] read(String hash) {
        try (InputStream file = folder.open(hash)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NotFound notFound(UUID id) {
        return new NotFound("instrument", id.toString());
    }
}
