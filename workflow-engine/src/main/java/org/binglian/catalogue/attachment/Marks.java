package org.binglian.catalogue.attachment;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.documents.OfficialSheet;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** Marks in a workbook of what each item said when it was written, so that nobody's later work is overwritten when it comes back. */
final class Marks {

    private static final String PREFIX = "binglian ";

    private Marks() {}

    static void write(OfficialSheet sheet, AttachmentRow row) {
        sheet.property(PREFIX + row.item(), of(row));
    }

    /** By item code; empty for a workbook that was not written by the system, or has lost them. */
    static Map<String, String> read(XSSFWorkbook book) {
        Map<String, String> marks = new HashMap<>();
        for (CTProperty property : book.getProperties()
                .getCustomProperties()
                .getUnderlyingProperties()
                .getPropertyList()) {
            if (property.getName() != null && property.getName().startsWith(PREFIX) && property.isSetLpwstr()) {
                marks.put(property.getName().substring(PREFIX.length()), property.getLpwstr());
            }
        }
        return marks;
    }

    /** The same for two rows that stand in the table in the same words. */
    static String of(AttachmentRow row) {
        byte[] words = PrintedRow.of(row).toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(words).toString();
    }
}
