package org.binglian.documents;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issues the documents that tell applicants what was decided, and keeps them unchanged. */
public interface Instruments {

    /**
     * Freezes the content and gives it the next number, {@code <issuer><kind>〔<year>〕<sequence>号} unless
     * {@code binglian.instruments.number-pattern} says otherwise. Numbers have no gaps per issuer, kind and year: the
     * counter stays locked until the caller's transaction ends, so issue late in it, and a rollback returns the number.
     * The PDF is made when it is first read.
     *
     * @param caseId none when it is about the whole application
     * @param issuerCode department code, or {@code ZJ-ZWZX} for the service centre
     * @param issuerShortName as it stands in the number
     */
    InstrumentInfo issue(
            InstrumentKind kind,
            UUID applicationId,
            @Nullable UUID caseId,
            String issuerCode,
            String issuerShortName,
            InstrumentContent content);

    /** All instruments of an application in the order of their issue. */
    List<InstrumentInfo> of(UUID applicationId);

    /** @throws org.binglian.identity.NotFound when there is none */
    InstrumentInfo get(UUID id);

    /**
     * What an instrument says.
     *
     * @throws org.binglian.identity.NotFound when there is none
     */
    InstrumentContent content(UUID id);

    /** The document; the same bytes every time. */
    byte[] pdf(UUID id);

    /** The document as it would look, marked as a preview and without a number. */
    byte[] preview(InstrumentContent content);
}
