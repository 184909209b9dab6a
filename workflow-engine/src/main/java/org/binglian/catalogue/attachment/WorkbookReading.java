package org.binglian.catalogue.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.binglian.catalogue.AttachmentReading;
import org.binglian.catalogue.AttachmentReading.ReadRow;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;

/** Reads the first sheet of a workbook that has the table. */
final class WorkbookReading {

    private WorkbookReading() {}

    static AttachmentReading of(InputStream xlsx) {
        try (XSSFWorkbook book = SafeWorkbook.open(xlsx)) {
            for (Sheet sheet : book) {
                Grid grid = new Grid(sheet);
                Optional<Heading> heading = Heading.in(grid);
                if (heading.isPresent()) {
                    return read(grid, heading.get(), Marks.read(book));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Rejected(new Fault("/file", "attachment.no-table"));
    }

    private static AttachmentReading read(Grid grid, Heading heading, Map<String, String> marks) {
        Problems problems = new Problems();
        Particulars particulars = Particulars.of(grid, heading);
        ItemReading items = new ItemReading(grid, heading, problems);
        List<ReadRow> rows =
                ItemRows.of(grid, heading, problems).stream().map(items::read).toList();
        return new AttachmentReading(
                particulars.attachment(),
                particulars.department(),
                particulars.contact(),
                particulars.phone(),
                rows,
                marks,
                problems.all());
    }
}
