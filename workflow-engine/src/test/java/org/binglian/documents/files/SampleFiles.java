package org.binglian.documents.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of every accepted type and of some others. */
final class SampleFiles {

    private SampleFiles() {}

    static byte[] of(String kind) {
        try {
            return switch (kind) {
                case "pdf" -> pdf();
                case "jpg" -> image("jpg");
                case "png" -> image("png");
                case "gif" -> image("gif");
                case "ofd" -> zip("OFD.xml", "Doc_0/Document.xml");
                case "zip" -> zip("readme.txt");
                case "jar" -> zip("META-INF/MANIFEST.MF", "org/Main.class");
                case "docm" -> zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
                case "broken zip" -> {
                    byte[] bytes = zip("OFD.xml");
                    yield Arrays.copyOf(bytes, bytes.length - 30);
                }
                case "bomb" -> bomb();
                case "docx" -> {
                    try (XWPFDocument document = new XWPFDocument()) {
                        document.createParagraph().createRun().setText("申请书");
                        yield written(document::write);
                    }
                }
                case "xlsx" -> {
                    try (XSSFWorkbook book = new XSSFWorkbook()) {
                        book.createSheet("清单");
                        yield written(book::write);
                    }
                }
                default -> kind.getBytes(StandardCharsets.UTF_8);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return written(document::save);
        }
    }

    private static byte[] image(String format) throws IOException {
        return written(out -> ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out));
    }

    private static byte[] zip(String... names) throws IOException {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String name : names) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }

    /** A small OFD that would unpack to 64 MiB of zeros. */
    private static byte[] bomb() throws IOException {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("OFD.xml"));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 64; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        });
    }
}
