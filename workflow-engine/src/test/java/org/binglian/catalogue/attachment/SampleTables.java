package org.binglian.catalogue.attachment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.AttachmentLine;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.AttachmentTable;
import org.binglian.catalogue.LineKind;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Online.Status;
import org.binglian.catalogue.Opinion;
import org.jspecify.annotations.Nullable;

/** Attachments as departments might have filled them in in September 2016. */
final class SampleTables {

    static final String LAW = "《企业投资项目核准和备案管理条例》（国务院令第673号）第六条";

    private SampleTables() {}

    static AttachmentTable ofOneItem() {
        return table(Attachment.ONE, List.of(energyReview()));
    }

    static AttachmentTable empty() {
        return table(Attachment.TWO, List.of());
    }

    /** Items of all sizes, which fill several pages. */
    static AttachmentTable ofTwelveItems() {
        List<AttachmentRow> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            rows.add(item("第" + i + "类企业投资项目核准", 1 + (i * 5) % 9));
        }
        return table(Attachment.ONE, rows);
    }

    static AttachmentTable ofThirtyLines() {
        return table(Attachment.TWO, List.of(item("省级重点实验室（工程技术研究中心）认定", 30), energyReview()));
    }

    static AttachmentTable table(Attachment attachment, List<AttachmentRow> rows) {
        return new AttachmentTable(attachment, "ZJ-FGW", "省发展改革委", "张三", "0571-87050000", rows);
    }

    private static AttachmentRow energyReview() {
        return row(
                "固定资产投资项目节能审查",
                List.of(
                        new AttachmentLine(
                                1,
                                LineKind.PRECONDITION,
                                "p1",
                                "项目已列入规划",
                                LAW,
                                Opinion.KEEP,
                                null,
                                "涉及部门：省国土资源厅；涉及文件：建设用地预审意见"),
                        line(2, LineKind.PRECONDITION, "县级部门出具的同意意见", null, Opinion.CANCEL, "由省级以下部门自行设置"),
                        line(3, LineKind.MATERIAL, "节能报告", LAW, Opinion.ADJUST, "年综合能源消费量不满1000吨标准煤的不再要求"),
                        line(4, LineKind.MATERIAL, "=SUM(A1)", LAW, Opinion.KEEP, null)),
                List.of("窗口初审", "处室逐级会签"),
                new BigDecimal("33.3"),
                Online.since(LocalDate.of(2016, 7, 1)),
                "与核准并联办理");
    }

    private static AttachmentRow item(String name, int lines) {
        return row(
                name,
                IntStream.rangeClosed(1, lines)
                        .mapToObj(n -> line(
                                n,
                                n <= lines / 3 ? LineKind.PRECONDITION : LineKind.MATERIAL,
                                "第" + n + "项" + "项目单位对所提交材料真实性、合法性负责的声明及有关证明文件".substring(0, 6 + n % 20),
                                LAW,
                                n % 4 == 0 ? Opinion.CANCEL : Opinion.KEEP,
                                n % 4 == 0 ? "可由部门间共享取得" : null)),
                List.of(),
                new BigDecimal("25.0"),
                new Online(Status.PLANNED, null, "与国家部委系统尚未对接", LocalDate.of(2016, 12, 31)),
                "");
    }

    private static AttachmentRow row(
            String name,
            Stream<AttachmentLine> lines,
            List<String> steps,
            @Nullable BigDecimal cut,
            Online online,
            String remarks) {
        return row(name, lines.toList(), steps, cut, online, remarks);
    }

    static AttachmentRow row(
            String name,
            List<AttachmentLine> lines,
            List<String> steps,
            @Nullable BigDecimal cut,
            Online online,
            String remarks) {
        String code = "FGW-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new AttachmentRow(code, name, lines, steps, cut, cut == null ? -1 : 20, 15, online, remarks, true);
    }

    static AttachmentLine line(
            int number, LineKind kind, String text, @Nullable String basis, Opinion opinion, @Nullable String note) {
        return new AttachmentLine(number, kind, "k" + number, text, basis, opinion, note, null);
    }
}
