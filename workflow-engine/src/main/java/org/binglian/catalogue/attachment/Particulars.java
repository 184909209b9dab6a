package org.binglian.catalogue.attachment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.binglian.catalogue.Attachment;

/** What stands above the table: which attachment it is, and who filled it in. */
record Particulars(Attachment attachment, String department, String contact, String phone) {

    private static final String END = "([^\\n]*?)(?=填表部门|联系人|联系电话|\\n|$)";
    private static final Pattern DEPARTMENT = Pattern.compile("填表部门(?:[（(]盖章[）)])?[：:]?" + END);
    private static final Pattern CONTACT = Pattern.compile("联系人[：:]?" + END);
    private static final Pattern PHONE = Pattern.compile("联系电话[：:]?" + END);

    static Particulars of(Grid grid, Heading heading) {
        StringBuilder above = new StringBuilder();
        for (Row row : grid.rows()) {
            if (row.getRowNum() < heading.row()) {
                for (Cell cell : row) {
                    above.append(Grid.text(cell).strip()).append('\t');
                }
                above.append('\n');
            }
        }
        String online = grid.text(heading.row(), heading.column(TableColumn.ONLINE));
        return new Particulars(
                attachment(above.toString(), online),
                find(DEPARTMENT, above),
                find(CONTACT, above),
                find(PHONE, above));
    }

    private static String find(Pattern label, CharSequence above) {
        Matcher found = label.matcher(above);
        return found.find() ? found.group(1).strip() : "";
    }

    /** By its title, or, where that was cut off, by the word in which the headings of the two differ. */
    private static Attachment attachment(String above, String online) {
        if (above.contains(Attachment.ONE.title()) || above.contains("行政许可事项简化")) {
            return Attachment.ONE;
        }
        if (above.contains(Attachment.TWO.title()) || above.contains("审批性质")) {
            return Attachment.TWO;
        }
        return online.contains("网上审批") ? Attachment.ONE : Attachment.TWO;
    }
}
