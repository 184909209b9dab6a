package org.binglian.catalogue.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.junit.jupiter.api.Test;

/** Files that nobody should open carelessly. */
class SafeWorkbookTest {

    @Test
    void whatIsNoWorkbookIsRefusedWithTheReason() throws IOException {
        assertThat(refused("PK".getBytes(StandardCharsets.US_ASCII))).containsExactly("attachment.not-a-workbook");
        assertThat(refused(new byte[0])).containsExactly("attachment.not-a-workbook");
        assertThat(refused("事项名称,备注".getBytes(StandardCharsets.UTF_8))).containsExactly("attachment.not-a-workbook");
        assertThat(refused(zip("word/document.xml", "<a/>".getBytes(StandardCharsets.US_ASCII))))
                .containsExactly("attachment.not-a-workbook");
        assertThat(refused(new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                }))
                .containsExactly("attachment.not-a-workbook");
    }

    @Test
    void aBombIsRefusedBeforeItGrows() throws IOException {
        byte[] bomb = grown(40 << 20);

        assertThat(bomb.length).isLessThan(4 << 20);
        assertThat(refused(bomb)).containsExactly("attachment.not-a-workbook");
    }

    @Test
    void aLargeFileIsRefused() {
        assertThat(refused(new byte[(4 << 20) + 1])).containsExactly("attachment.too-large");
    }

    @Test
    void aWorkbookWithoutTheTableIsRefused() {
        assertThat(refused(new FilledWorkbook().row("别的", "表格").stream())).containsExactly("attachment.no-table");
        assertThat(refused(new FilledWorkbook().row("事项名称", "前置条件和材料", "依据", "部门意见").stream()))
                .containsExactly(
                        "attachment.column-missing",
                        "attachment.column-missing",
                        "attachment.column-missing",
                        "attachment.column-missing");
    }

    /** A genuine workbook whose sheet goes on with nothing for very long. */
    private static byte[] grown(int more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(FilledWorkbook.begun().stream());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
                if (entry.getName().endsWith("sheet1.xml")) {
                    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                    for (int i = 0; i < more >> 20; i++) {
                        zip.write(blanks);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static Iterable<String> refused(byte[] file) {
        return refused(new ByteArrayInputStream(file));
    }

    private static Iterable<String> refused(InputStream file) {
        return catchThrowableOfType(Rejected.class, () -> WorkbookReading.of(file)).faults().stream()
                .map(Fault::code)
                .toList();
    }
}
