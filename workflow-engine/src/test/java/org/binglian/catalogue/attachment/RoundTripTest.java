package org.binglian.catalogue.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.AttachmentLine;
import org.binglian.catalogue.AttachmentReading;
import org.binglian.catalogue.AttachmentReading.ReadLine;
import org.binglian.catalogue.AttachmentReading.ReadRow;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.AttachmentTable;
import org.binglian.catalogue.ExemptionReason;
import org.binglian.catalogue.LineKind;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Online.Status;
import org.binglian.catalogue.Opinion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written into a workbook is what is read out of it, whatever people write. */
class RoundTripTest {

    static List<AttachmentTable> samples() {
        return List.of(
                SampleTables.ofOneItem(),
                SampleTables.empty(),
                SampleTables.ofTwelveItems(),
                SampleTables.ofThirtyLines());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadAsItWasWritten(AttachmentTable table) {
        assertSame(table);
    }

    @Property(seed = "105", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anyTableIsReadAsItWasWritten(@ForAll("tables") AttachmentTable table) {
        assertSame(table);
    }

    private static void assertSame(AttachmentTable table) {
        AttachmentReading read = WorkbookReading.of(new ByteArrayInputStream(TableSheet.of(table)));

        assertThat(read.attachment()).isEqualTo(table.attachment());
        assertThat(List.of(read.departmentName(), read.contact(), read.phone()))
                .containsExactly(table.departmentName(), table.contact(), table.phone());
        assertThat(read.rows().stream().map(RoundTripTest::said).toList())
                .isEqualTo(table.rows().stream().map(RoundTripTest::said).toList());
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("attachment.basis-missing"));
    }

    private static List<Object> said(AttachmentRow row) {
        List<Object> all = new ArrayList<>();
        row.lines()
                .forEach(line -> all.add(said(line.kind(), printed(line), line.basis(), line.opinion(), line.note())));
        all.add(said(row.name(), row.cancelledSteps(), row.cutPercent(), row.online(), row.remarks()));
        return all;
    }

    private static String printed(AttachmentLine line) {
        return line.involved() == null ? line.text() : line.text() + "（" + line.involved() + "）";
    }

    private static List<Object> said(ReadRow row) {
        List<Object> all = new ArrayList<>();
        for (ReadLine line : row.lines()) {
            all.add(said(line.kind(), line.text(), line.basis(), line.opinion(), line.note()));
        }
        all.add(said(row.name(), row.cancelledSteps(), row.cutPercent(), row.online(), row.remarks()));
        return all;
    }

    private static List<Object> said(Object... parts) {
        List<Object> all = new ArrayList<>();
        for (Object part : parts) {
            all.add(part == null ? "null" : part);
        }
        return all;
    }

    @Provide
    Arbitrary<AttachmentTable> tables() {
        return Combinators.combine(
                        Arbitraries.of(Attachment.values()),
                        text(),
                        person(),
                        rows().list().ofMaxSize(5))
                .as((attachment, department, person, rows) -> new AttachmentTable(
                        attachment,
                        "ZJ-X",
                        department.replace("\n", ""),
                        person,
                        "0571-8705" + person.length(),
                        distinct(rows)));
    }

    /** An item is known by its name. */
    private static List<AttachmentRow> distinct(List<AttachmentRow> rows) {
        Map<String, AttachmentRow> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.put(row.name(), row));
        return List.copyOf(byName.values());
    }

    private static Arbitrary<AttachmentRow> rows() {
        return Combinators.combine(
                        text().map(name -> "事项" + name),
                        lines().list().ofMaxSize(12),
                        text().list().ofMaxSize(4),
                        Arbitraries.integers().between(-500, 1000).injectNull(0.2),
                        online(),
                        text().injectNull(0.5))
                .as((name, lines, steps, tenths, online, remarks) -> SampleTables.row(
                        name,
                        numbered(lines),
                        steps,
                        tenths == null ? null : BigDecimal.valueOf(tenths, 1),
                        online,
                        remarks == null ? "" : remarks));
    }

    /** Preconditions come before materials, as in every table. */
    private static List<AttachmentLine> numbered(List<AttachmentLine> lines) {
        List<AttachmentLine> numbered = new ArrayList<>();
        for (LineKind kind : LineKind.values()) {
            for (AttachmentLine line : lines) {
                if (line.kind() == kind) {
                    numbered.add(SampleTables.line(
                            numbered.size() + 1, kind, line.text(), line.basis(), line.opinion(), line.note()));
                }
            }
        }
        return numbered;
    }

    private static Arbitrary<AttachmentLine> lines() {
        return Combinators.combine(
                        Arbitraries.of(LineKind.values()),
                        text(),
                        text().injectNull(0.1),
                        Arbitraries.of(Opinion.values()),
                        text().injectNull(0.6))
                .as((kind, text, basis, opinion, note) -> SampleTables.line(1, kind, text, basis, opinion, note));
    }

    private static Arbitrary<Online> online() {
        Arbitrary<LocalDate> days = Arbitraries.longs().between(16000, 18000).map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                days.map(Online::since),
                Arbitraries.of(ExemptionReason.values())
                        .map(reason -> new Online(Status.EXEMPT, null, reason.name(), null)),
                Combinators.combine(text().map(reason -> "因" + reason), days)
                        .as((reason, day) -> new Online(Status.PLANNED, null, reason, day)));
    }

    private static Arbitrary<String> person() {
        return Arbitraries.of("", "张三", "欧阳修远", "=1+1");
    }

    /** Short and long, over several lines, with what looks like a formula, a number of a line or a word of the layout. */
    private static Arbitrary<String> text() {
        Arbitrary<String> pieces = Arbitraries.of(
                "《行政许可法》第十二条",
                "=SUM(A1)",
                "+1",
                "@x",
                "-2",
                "\n",
                "\n2．",
                "\n1．附录",
                "3．",
                "（1）",
                "预计",
                "上网",
                "保留",
                "取消：",
                "材料：",
                "前置条件：",
                "注：",
                "身份证",
                "１２％",
                "1.5万元",
                "<&>\"'",
                "_x0041_",
                "𠮷",
                "，",
                "原因：",
                "否。",
                "长".repeat(900));
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts).strip())
                .filter(text -> !ColumnEntries.saysNothing(text));
    }
}
