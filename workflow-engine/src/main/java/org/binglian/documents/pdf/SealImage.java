package org.binglian.documents.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** An authority's round seal as the rules for seals have it: a red ring, the name along its upper part, a star in the middle. */
final class SealImage {

    static final Typeface FACE = Typeface.BOLD;

    private static final Color RED = new Color(205, 25, 30);
    private static final float OPACITY = 0.85f;
    private static final float RING = 0.055f;
    private static final float NAME_RADIUS = 0.72f;
    private static final float LARGEST_TYPE = 0.26f;
    private static final float STAR_RADIUS = 0.3f;

    /** Share of the inner points of a five-pointed star. */
    private static final double INNER_POINT = 0.382;

    /** The name runs over this much of the ring at most, the lower part stays free. */
    private static final double WIDEST = Math.toRadians(250);

    private static final float QUARTER = 0.5523f;

    private final int[] name;
    private final float radius;

    SealImage(String authority, float radius) {
        this.name = FACE.settable(authority).codePoints().toArray();
        this.radius = radius;
    }

    void drawOn(PDPageContentStream page, PDFont font, float x, float y) throws IOException {
        page.saveGraphicsState();
        PDExtendedGraphicsState ink = new PDExtendedGraphicsState();
        ink.setNonStrokingAlphaConstant(OPACITY);
        ink.setStrokingAlphaConstant(OPACITY);
        page.setGraphicsStateParameters(ink);
        page.setNonStrokingColor(RED);
        page.setStrokingColor(RED);
        ring(page, x, y);
        star(page, x, y);
        name(page, font, x, y);
        page.restoreGraphicsState();
    }

    private void ring(PDPageContentStream page, float x, float y) throws IOException {
        float r = radius * (1 - RING / 2);
        float handle = r * QUARTER;
        page.setLineWidth(radius * RING);
        page.moveTo(x + r, y);
        page.curveTo(x + r, y + handle, x + handle, y + r, x, y + r);
        page.curveTo(x - handle, y + r, x - r, y + handle, x - r, y);
        page.curveTo(x - r, y - handle, x - handle, y - r, x, y - r);
        page.curveTo(x + handle, y - r, x + r, y - handle, x + r, y);
        page.closeAndStroke();
    }

    private void star(PDPageContentStream page, float x, float y) throws IOException {
        for (int point = 0; point < 10; point++) {
            double r = radius * STAR_RADIUS * (point % 2 == 0 ? 1 : INNER_POINT);
            double angle = Math.PI / 2 + point * Math.PI / 5;
            float toX = x + (float) (r * Math.cos(angle));
            float toY = y + (float) (r * Math.sin(angle));
            if (point == 0) {
                page.moveTo(toX, toY);
            } else {
                page.lineTo(toX, toY);
            }
        }
        page.closePath();
        page.fill();
    }

    /** A long name is set smaller, so that its ends never meet. */
    private void name(PDPageContentStream page, PDFont font, float x, float y) throws IOException {
        double step = Math.min(WIDEST / Math.max(1, name.length - 1), LARGEST_TYPE * 1.25 / NAME_RADIUS);
        float size = (float) Math.min(LARGEST_TYPE * radius, step * NAME_RADIUS * radius * 0.95);
        for (int i = 0; i < name.length; i++) {
            double angle = Math.PI / 2 + step * ((name.length - 1) / 2.0 - i);
            float toX = x + (float) (radius * NAME_RADIUS * Math.cos(angle));
            float toY = y + (float) (radius * NAME_RADIUS * Math.sin(angle));
            Matrix place = Matrix.getRotateInstance(angle - Math.PI / 2, toX, toY);
            place.concatenate(Matrix.getTranslateInstance(-FACE.width(name[i]) * size / 2, -size * 0.38f));
            page.beginText();
            page.setFont(font, size);
            page.setTextMatrix(place);
            page.showText(Character.toString(name[i]));
            page.endText();
        }
    }
}
