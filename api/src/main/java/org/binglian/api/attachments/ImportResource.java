package org.binglian.api.attachments;

import java.util.List;
import java.util.Locale;
import org.binglian.catalogue.AttachmentImport.Imported;
import org.springframework.context.MessageSource;

/**
 * What came of a filled-in workbook.
 *
 * @param changed codes of the items whose drafts changed
 */
record ImportResource(Read read, List<String> changed, List<CellMessage> problems) {

    /** How many items of the department and lines of them were understood. */
    record Read(int items, int lines) {}

    /** @param cell such as C7; empty when it is about what the workbook lacks */
    record CellMessage(String cell, String code, String message) {}

    static ImportResource of(Imported imported, MessageSource messages, Locale language) {
        return new ImportResource(
                new Read(imported.items(), imported.lines()),
                imported.changed(),
                imported.problems().stream()
                        .map(problem -> new CellMessage(
                                problem.cell(),
                                problem.code(),
                                messages.getMessage(problem.code(), problem.args(), problem.code(), language)))
                        .toList());
    }
}
