package org.binglian.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.binglian.documents.pdf.Watermark;
import org.binglian.identity.Conflict;

/** A copy of a document for one purpose, which is written across every page so that it serves no other. */
public final class WatermarkedCopy {

    private static final Set<COSName> ONLY_OF_THE_ORIGINAL =
            Set.of(COSName.ACRO_FORM, COSName.PERMS, COSName.NAMES, COSName.OPEN_ACTION, COSName.AA, COSName.AF);

    private WatermarkedCopy() {}

    /**
     * Signatures and attached data stay with the original: a copy with a text across it would only show them as broken.
     *
     * @param purpose such as 仅供某事项办理使用
     * @throws Conflict when it cannot be read
     */
    public static byte[] of(byte[] pdf, String purpose) {
        try (PDDocument document = read(pdf)) {
            document.setAllSecurityToBeRemoved(true);
            strip(document.getDocumentCatalog());
            Watermark watermark = new Watermark(document, purpose);
            for (PDPage page : document.getPages()) {
                page.setAnnotations(withoutFields(page.getAnnotations()));
                watermark.drawOn(page);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument read(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new Conflict("document.unreadable", Set.of());
        }
    }

    private static void strip(PDDocumentCatalog catalog) {
        ONLY_OF_THE_ORIGINAL.forEach(catalog.getCOSObject()::removeItem);
    }

    private static List<PDAnnotation> withoutFields(List<PDAnnotation> annotations) {
        List<PDAnnotation> kept = new ArrayList<>(annotations);
        kept.removeIf(PDAnnotationWidget.class::isInstance);
        return kept;
    }
}
