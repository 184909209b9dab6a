package org.binglian.catalogue.attachment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet as texts. Formulas count by the result that was saved with them; nothing is computed. */
final class Grid {

    /** More rows than any table of a department has. */
    private static final int MOST_ROWS = 20_000;

    /** The format can hide any character behind an escape, also those that no database keeps. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}");

    private final Sheet sheet;
    private final Map<String, Integer> lastRows = new HashMap<>();

    Grid(Sheet sheet) {
        if (sheet.getPhysicalNumberOfRows() > MOST_ROWS || sheet.getNumMergedRegions() > 8 * MOST_ROWS) {
            throw new Rejected(new Fault("/file", "attachment.too-many-rows", MOST_ROWS));
        }
        this.sheet = sheet;
        sheet.getMergedRegions()
                .forEach(region ->
                        lastRows.put(reference(region.getFirstRow(), region.getFirstColumn()), region.getLastRow()));
    }

    Iterable<Row> rows() {
        return sheet;
    }

    /** The text of a cell, empty when it has none. */
    String text(int row, int column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : text(cell).strip();
    }

    static String text(Cell cell) {
        return switch (type(cell)) {
            case STRING ->
                INVISIBLE.matcher(cell.getRichStringCellValue().getString()).replaceAll("");
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? ChineseDate.of(cell.getLocalDateTimeCellValue().toLocalDate())
                        : percent(cell).toPlainString() + (isPercent(cell) ? "%" : "");
            default -> "";
        };
    }

    private static BigDecimal percent(Cell cell) {
        BigDecimal value = BigDecimal.valueOf(cell.getNumericCellValue());
        BigDecimal shown = isPercent(cell) ? value.movePointRight(2) : value;
        return shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
    }

    private static boolean isPercent(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        return format != null && format.endsWith("%");
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    /** The last row that a cell reaches down to: its own unless it is merged with those below. */
    int lastRow(int row, int column) {
        return lastRows.getOrDefault(reference(row, column), row);
    }

    /** The name of a cell as programs show it, such as C7. */
    static String reference(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    private @Nullable Cell cell(int row, int column) {
        Row found = sheet.getRow(row);
        return found == null ? null : found.getCell(column);
    }
}
