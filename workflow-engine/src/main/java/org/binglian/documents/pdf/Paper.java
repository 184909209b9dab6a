package org.binglian.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The pages of a document and the place on them, in points from the top, where the next thing goes. */
public final class Paper {

    private final PDDocument document = new PDDocument();
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final PDRectangle size;
    private final Margins margins;
    private Pen pen;
    private float y;

    /** The free space around the text. */
    public record Margins(float top, float right, float bottom, float left) {}

    public Paper(float width, float height, Margins margins) {
        this.size = new PDRectangle(width, height);
        this.margins = margins;
        try {
            for (Typeface face : Typeface.values()) {
                fonts.put(face, face.in(document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.pen = startPage();
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public Pen pen() {
        return pen;
    }

    public float left() {
        return margins.left();
    }

    /** Width between the margins. */
    public float width() {
        return size.getWidth() - margins.left() - margins.right();
    }

    /** Height between the margins. */
    public float height() {
        return size.getHeight() - margins.top() - margins.bottom();
    }

    public float y() {
        return y;
    }

    public void advance(float by) {
        y += by;
    }

    /** Height from the top of the paper to its lower margin. */
    float bottom() {
        return size.getHeight() - margins.bottom();
    }

    /** Middle of the whole paper, from its top. */
    float middle() {
        return size.getHeight() / 2;
    }

    /** Height that is left on this page. */
    public float remaining() {
        return bottom() - y;
    }

    /** Starts a new page unless that height is left on this one. */
    public void need(float wanted) {
        if (wanted > remaining() && y > margins.top()) {
            newPage();
        }
    }

    public void newPage() {
        pen.putDown();
        pen = startPage();
    }

    /** The document's bytes; the same drawing with the same title and time gives the same bytes. */
    public byte[] finish(String title, Instant createdAt, PageMarks marks) {
        pen.putDown();
        try (document) {
            int pages = document.getNumberOfPages();
            for (int i = 0; i < pages; i++) {
                int number = i + 1;
                add(document.getPage(i), AppendMode.PREPEND, marks::drawBelow);
                add(document.getPage(i), AppendMode.APPEND, page -> marks.drawAbove(page, number, pages));
            }
            describe(title, createdAt);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(PDPage page, AppendMode mode, Consumer<Pen> drawing) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, mode, true, true)) {
            drawing.accept(new Pen(content, fonts, size.getHeight()));
        }
    }

    private void describe(String title, Instant createdAt) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setProducer("Binglian");
        GregorianCalendar created = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        created.setTimeInMillis(createdAt.toEpochMilli());
        about.setCreationDate(created);
        document.setDocumentId(createdAt.toEpochMilli());
        document.getDocumentCatalog().setLanguage("zh-CN");
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewer);
    }

    private Pen startPage() {
        PDPage page = new PDPage(size);
        document.addPage(page);
        y = margins.top();
        try {
            return new Pen(new PDPageContentStream(document, page), fonts, size.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
