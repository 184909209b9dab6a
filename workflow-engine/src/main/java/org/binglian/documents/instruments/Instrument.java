package org.binglian.documents.instruments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.binglian.documents.InstrumentContent;
import org.binglian.documents.InstrumentInfo;
import org.binglian.documents.InstrumentKind;
import org.jspecify.annotations.Nullable;

/** An issued instrument: its number and its content as they were on that day. */
@Entity
class Instrument {

    @Id
    private UUID id;

    private UUID applicationId;

    private @Nullable UUID caseId;

    @Enumerated(EnumType.STRING)
    private InstrumentKind kind;

    private String issuerCode;

    private int numberYear;

    private int sequenceNumber;

    private String number;

    private String title;

    private Instant issuedAt;

    private String issuer;

    private String content;

    private @Nullable String pdfHash;

    @SuppressWarnings("NullAway.Init")
    Instrument() {}

    Instrument(InstrumentInfo info, NumberSeries series, int sequenceNumber, InstrumentContent content) {
        this.id = info.id();
        this.applicationId = info.applicationId();
        this.caseId = info.caseId();
        this.kind = info.kind();
        this.issuerCode = series.issuerCode();
        this.numberYear = series.year();
        this.sequenceNumber = sequenceNumber;
        this.number = info.number();
        this.title = info.title();
        this.issuedAt = info.issuedAt();
        this.issuer = info.issuer();
        this.content = FrozenContent.write(content);
    }

    InstrumentKind kind() {
        return kind;
    }

    /** Code of the department that issued it and seals it. */
    String issuerCode() {
        return issuerCode;
    }

    String number() {
        return number;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    InstrumentContent content() {
        return FrozenContent.read(content);
    }

    /** Hash of the PDF once it was made. */
    @Nullable String pdfHash() {
        return pdfHash;
    }
}
