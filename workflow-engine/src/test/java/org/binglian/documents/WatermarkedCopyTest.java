package org.binglian.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.binglian.identity.Conflict;
import org.junit.jupiter.api.Test;

class WatermarkedCopyTest {

    private static final String PURPOSE = "仅供“项目核准”办理使用 · 浙江省发展改革委 · 2016年11月24日";

    @Test
    void everyPageSaysWhatTheCopyIsFor() throws IOException {
        byte[] licence = PdfDocument.portrait("营业执照")
                .title("营业执照")
                .paragraph("经营范围：".repeat(900))
                .toBytes(Instant.EPOCH);

        byte[] copy = WatermarkedCopy.of(licence, PURPOSE);

        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("浙江省发展改革委").contains("经营范围");
            }
        }
    }

    @Test
    void aPageThatLiesOnItsSideIsCoveredToo() throws IOException {
        PDPage sideways = new PDPage(PDRectangle.A4);
        sideways.setRotation(90);

        try (PDDocument copy = Loader.loadPDF(WatermarkedCopy.of(of(sideways), PURPOSE))) {
            BufferedImage image = new PDFRenderer(copy).renderImage(0);
            assertThat(image.getWidth()).isGreaterThan(image.getHeight());
            assertThat(marked(image, 0, 0)).isTrue();
            assertThat(marked(image, image.getWidth() / 2, image.getHeight() / 2))
                    .isTrue();
        }
    }

    private static boolean marked(BufferedImage image, int left, int top) {
        for (int x = left; x < left + image.getWidth() / 2; x++) {
            for (int y = top; y < top + image.getHeight() / 2; y++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void signaturesAttachmentsAndProtectionStayWithTheOriginal() throws IOException {
        byte[] original;
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField signature = new PDSignatureField(form);
            form.getFields().add(signature);
            signature.getWidgets().get(0).setRectangle(new PDRectangle(50, 50, 80, 80));
            document.getPage(0).getAnnotations().add(signature.getWidgets().get(0));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("licence.json", new PDComplexFileSpecification()));
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            original = bytes(document);
        }

        try (PDDocument copy = Loader.loadPDF(WatermarkedCopy.of(original, PURPOSE))) {
            assertThat(copy.isEncrypted()).isFalse();
            assertThat(copy.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(copy.getDocumentCatalog().getCOSObject().containsKey(COSName.NAMES))
                    .isFalse();
            assertThat(copy.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsNotCopied() {
        byte[] broken = "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> WatermarkedCopy.of(broken, PURPOSE))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("document.unreadable"));
    }

    private static byte[] of(PDPage page) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
