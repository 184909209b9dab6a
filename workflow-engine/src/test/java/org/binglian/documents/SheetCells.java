package org.binglian.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a sheet, numbers as numbers and an empty cell as an empty text. */
public final class SheetCells {

    private SheetCells() {}

    /** The first cells of every row. */
    public static List<List<Object>> of(Sheet sheet, int columns) {
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                values.add(value(row.getCell(i)));
            }
            rows.add(values);
        }
        return rows;
    }

    public static Object value(@Nullable Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue();
    }
}
