package org.binglian.documents.pdf;

import org.jspecify.annotations.Nullable;

/** Issuer and date at the right, centred on each other, in the place where the seal goes; a QR code at the left. */
public final class SignatureBlock {

    private static final TextStyle TEXT = TextStyle.regular(12, 24);
    private static final TextStyle NOTE = TextStyle.regular(8, 12).grey(0.3f);

    /** An official seal measures 42 mm. */
    private static final float SEAL_RADIUS = 59.5f;

    private static final float SPACE_ABOVE = 8;

    /** Of the whole block. */
    public static final float HEIGHT = SPACE_ABOVE + 2 * SEAL_RADIUS;

    private static final float QR_SIDE = 64;
    private static final float SPACE_AT_RIGHT = 2 * 12;

    private final Paper paper;

    public SignatureBlock(Paper paper) {
        this.paper = paper;
    }

    /** @param sealed whether the seal is on it; otherwise its place is marked */
    public void set(String issuer, String date, @Nullable String verifyUrl, boolean sealed) {
        paper.need(HEIGHT);
        float top = paper.y() + SPACE_ABOVE;
        float centre = top + SEAL_RADIUS;
        String name = TEXT.face().settable(issuer);
        float half = Math.max(SEAL_RADIUS, Math.max(TEXT.width(name), TEXT.width(date)) / 2);
        float middle = paper.left() + paper.width() - half - SPACE_AT_RIGHT;
        Pen pen = paper.pen();
        if (!sealed) {
            pen.dashedCircle(middle, centre, SEAL_RADIUS, 0.82f);
            pen.centred("（印章）", NOTE, middle, centre + SEAL_RADIUS - 2 * NOTE.lineHeight());
        }
        pen.centred(name, TEXT, middle, centre - TEXT.lineHeight());
        pen.centred(date, TEXT, middle, centre);
        if (sealed) {
            pen.seal(issuer, middle, centre, SEAL_RADIUS);
        }
        if (verifyUrl != null) {
            float qrTop = centre - QR_SIDE / 2 - NOTE.lineHeight() / 2;
            new QrCode(verifyUrl).draw(pen, paper.left(), qrTop, QR_SIDE);
            pen.text("扫码核验本文书真伪", NOTE, paper.left(), qrTop + QR_SIDE + 3, 0);
        }
        paper.advance(HEIGHT);
    }
}
