package org.binglian.catalogue.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.binglian.catalogue.AttachmentReading;

/** A workbook as a department might have made it by hand. */
final class FilledWorkbook {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet("附件1");

    /** With everything down to the headings. */
    static FilledWorkbook begun() {
        return new FilledWorkbook()
                .row("附件1")
                .row("省级部门行政许可事项简化优化表")
                .row("填表部门（盖章）：省发展改革委", "", "联系人:", "张三", "联系电话：", "0571-8705")
                .row(
                        "事项名称",
                        "要求提供的前置条件\n和材料",
                        "依据的文件名称和具体条款",
                        "部门意见（建议继续保留或取消）",
                        "建议取消的环节",
                        "承诺办理时间缩短（％）",
                        "是否网上审批（若否请说明原因及预计上网安排）",
                        "备注");
    }

    /** @param cells texts and numbers from the left; an empty text makes no cell */
    FilledWorkbook row(Object... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (!cells[i].equals("")) {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
        return this;
    }

    FilledWorkbook merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    AttachmentReading read() {
        return WorkbookReading.of(stream());
    }

    InputStream stream() {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
