package org.binglian.documents.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws on one page. All measures are points; x runs from the left edge of the paper, y from its top downwards. Greys
 * run from 0, black, to 1, white.
 */
final class Pen {

    /** Bézier handles of this length make a quarter of a circle. */
    private static final float QUARTER = 0.5523f;

    private final PDPageContentStream page;
    private final Map<Typeface, PDFont> fonts;
    private final float height;

    Pen(PDPageContentStream page, Map<Typeface, PDFont> fonts, float height) {
        this.page = page;
        this.fonts = fonts;
        this.height = height;
    }

    private interface Drawing {
        void draw() throws IOException;
    }

    /** Sets a line whose top is at {@code top}; {@code spacing} is added after every character. */
    public void text(String line, TextStyle style, float x, float top, float spacing) {
        text(line, style, Matrix.getTranslateInstance(x, up(top + style.baseLine())), spacing);
    }

    public void centred(String line, TextStyle style, float middle, float top) {
        text(line, style, middle - style.width(line) / 2, top, 0);
    }

    /** Sets a line across the page whose middle is at (x, y), rising to the right. */
    public void slanted(String line, TextStyle style, float x, float y, double degrees) {
        Matrix place = Matrix.getRotateInstance(Math.toRadians(degrees), x, up(y));
        place.concatenate(Matrix.getTranslateInstance(-style.width(line) / 2, -style.size() / 2));
        text(line, style, place, 0);
    }

    private void text(String line, TextStyle style, Matrix place, float spacing) {
        draw(() -> {
            page.beginText();
            page.setFont(fonts.get(style.face()), style.size());
            page.setNonStrokingColor(colour(style.grey()));
            page.setCharacterSpacing(spacing);
            page.setTextMatrix(place);
            page.showText(line);
            page.endText();
        });
    }

    public void frame(float x, float top, float width, float frameHeight, float lineWidth) {
        draw(() -> {
            page.setLineWidth(lineWidth);
            page.setStrokingColor(Color.BLACK);
            page.addRect(x, up(top + frameHeight), width, frameHeight);
            page.stroke();
        });
    }

    public void fill(float x, float top, float width, float fillHeight, float grey) {
        draw(() -> {
            page.setNonStrokingColor(colour(grey));
            page.addRect(x, up(top + fillHeight), width, fillHeight);
            page.fill();
        });
    }

    /** A dashed circle such as the place of a seal. */
    public void dashedCircle(float x, float y, float radius, float grey) {
        float handle = radius * QUARTER;
        float middle = up(y);
        draw(() -> {
            page.setLineWidth(0.6f);
            page.setStrokingColor(colour(grey));
            page.setLineDashPattern(new float[] {3, 3}, 0);
            page.moveTo(x + radius, middle);
            page.curveTo(x + radius, middle + handle, x + handle, middle + radius, x, middle + radius);
            page.curveTo(x - handle, middle + radius, x - radius, middle + handle, x - radius, middle);
            page.curveTo(x - radius, middle - handle, x - handle, middle - radius, x, middle - radius);
            page.curveTo(x + handle, middle - radius, x + radius, middle - handle, x + radius, middle);
            page.stroke();
            page.setLineDashPattern(new float[0], 0);
        });
    }

    /** The round seal of an authority, its middle at (x, y). */
    void seal(String authority, float x, float y, float radius) {
        draw(() -> new SealImage(authority, radius).drawOn(page, fonts.get(SealImage.FACE), x, up(y)));
    }

    void putDown() {
        draw(page::close);
    }

    private float up(float y) {
        return height - y;
    }

    private static Color colour(float grey) {
        return new Color(grey, grey, grey);
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
