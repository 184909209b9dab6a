package org.binglian.ledger.attachment;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Sets a sheet up for A4 landscape: as wide as the paper, the heading on every page, page x of y. */
final class SheetPrint {

    private final Sheet sheet;

    SheetPrint(Sheet sheet) {
        this.sheet = sheet;
    }

    void set(int firstHeading, int lastHeading, int lastRow) {
        for (int i = 0; i < Column.ALL.size(); i++) {
            sheet.setColumnWidth(i, Column.ALL.get(i).width() * 256);
        }
        sheet.createFreezePane(1, lastHeading + 1);
        sheet.setRepeatingRows(new CellRangeAddress(firstHeading, lastHeading, -1, -1));
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, Column.ALL.size() - 1, 0, lastRow);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
    }
}
