package org.binglian.documents.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** A text that is repeated in pale red across whole pages of a finished document, above what stands there. */
public final class Watermark {

    private static final TextStyle STYLE = TextStyle.bold(14, 14);
    private static final Color RED = new Color(190, 30, 30);
    private static final float OPACITY = 0.22f;
    private static final double RISING = Math.toRadians(30);
    private static final float BETWEEN_LINES = 110;
    private static final float BETWEEN_WORDS = 60;

    private final PDDocument document;
    private final PDFont font;
    private final String text;

    public Watermark(PDDocument document, String text) throws IOException {
        this.document = document;
        this.font = STYLE.face().in(document);
        this.text = STYLE.face().settable(text);
    }

    public void drawOn(PDPage page) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
            pale.setNonStrokingAlphaConstant(OPACITY);
            content.setGraphicsStateParameters(pale);
            content.setNonStrokingColor(RED);
            content.setFont(font, STYLE.size());
            cover(content, page);
        }
    }

    /** Lines in both directions from the middle, far enough to reach the corners; what lies outside is cut off. */
    private void cover(PDPageContentStream content, PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        float middleX = (box.getLowerLeftX() + box.getUpperRightX()) / 2;
        float middleY = (box.getLowerLeftY() + box.getUpperRightY()) / 2;
        double direction = RISING + Math.toRadians(page.getRotation());
        float reach = (float) Math.hypot(box.getWidth(), box.getHeight()) / 2;
        float step = STYLE.width(text) + BETWEEN_WORDS;
        int lines = (int) Math.ceil(reach / BETWEEN_LINES);
        int words = (int) Math.ceil(reach / step);
        for (int line = -lines; line <= lines; line++) {
            for (int word = -words - 1; word <= words; word++) {
                Matrix place = Matrix.getRotateInstance(direction, middleX, middleY);
                float shifted = line % 2 == 0 ? 0 : step / 2;
                place.concatenate(Matrix.getTranslateInstance(word * step + shifted, line * BETWEEN_LINES));
                content.beginText();
                content.setTextMatrix(place);
                content.showText(text);
                content.endText();
            }
        }
    }
}
