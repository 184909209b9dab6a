package org.binglian.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument says; frozen when it is issued. Its number is added then.
 *
 * @param addressee the applicant's name, without the colon
 * @param issuer full name of the authority that signs
 * @param date on which it is signed
 * @param verifyUrl where anyone can check that it is genuine; printed as a QR code
 */
public record InstrumentContent(
        String title,
        @Nullable String addressee,
        List<Block> blocks,
        String issuer,
        LocalDate date,
        @Nullable String verifyUrl) {

    public InstrumentContent {
        blocks = List.copyOf(blocks);
    }
}
