package org.binglian.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The pages of a document and the place on them, in points from the top, where the next thing goes. */
public final class Paper {

    private final PDDocument document = new PDDocument();
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final Map<String, Attachment> attached = new TreeMap<>();
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

    /** From edge to edge. */
    float fullWidth() {
        return size.getWidth();
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

    public void attach(String fileName, String mediaType, byte[] data) {
        attached.put(fileName, new Attachment(mediaType, data));
    }

    private record Attachment(String mediaType, byte[] data) {}

    private void attachAll(Instant at) throws IOException {
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Map.Entry<String, Attachment> entry : attached.entrySet()) {
            PDComplexFileSpecification file = file(
                    entry.getKey(),
                    entry.getValue().mediaType(),
                    entry.getValue().data(),
                    at);
            files.put(entry.getKey(), file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private PDComplexFileSpecification file(String name, String mediaType, byte[] data, Instant at) throws IOException {
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(data), COSName.FLATE_DECODE);
        content.setSubtype(mediaType);
        content.setSize(data.length);
        content.setCreationDate(utc(at));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setEmbeddedFile(content);
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        return file;
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
            if (!attached.isEmpty()) {
                attachAll(createdAt);
            }
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
        about.setCreationDate(utc(createdAt));
        document.setDocumentId(createdAt.toEpochMilli());
        document.getDocumentCatalog().setLanguage("zh-CN");
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewer);
    }

    private static GregorianCalendar utc(Instant at) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
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
