package org.binglian.documents.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A QR code drawn as squares, so that it stays sharp in any print. */
final class QrCode {

    private final BitMatrix squares;

    public QrCode(String text) {
        try {
            squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text, e);
        }
    }

    public void draw(Pen pen, float x, float top, float side) {
        float unit = side / squares.getWidth();
        for (int row = 0; row < squares.getHeight(); row++) {
            int column = 0;
            while (column < squares.getWidth()) {
                int end = column;
                while (end < squares.getWidth() && squares.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    pen.fill(x + column * unit, top + row * unit, (end - column) * unit, unit, 0);
                }
                column = end + 1;
            }
        }
    }
}
