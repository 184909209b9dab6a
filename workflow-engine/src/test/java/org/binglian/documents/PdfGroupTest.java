package org.binglian.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that belong together, with cells that reach over all of them. */
class PdfGroupTest {

    @Test
    void aGroupThatBreaksOverPagesBeginsEachWithHeaderAndName() {
        List<String> pages = PdfText.pages(table(List.of(group("企业投资项目核准", 60, "甲"), group("节能审查", 2, "乙"))));

        assertThat(pages)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("事项", "材料", "企业投资项目核准"));
        assertThat(pages.get(0)).doesNotContain("（续）");
        assertThat(pages.get(1)).contains("（续）");
        assertThat(String.join("", pages)).contains("1．材料1号", "60．材料60号", "乙");
    }

    @Test
    void everyRowIsThereOnceAndTheReachingTextGoesOn() {
        String long1 = IntStream.range(0, 400).mapToObj(i -> "第" + i + "句。").reduce("", String::concat);

        String text = PdfText.unbroken(table(List.of(group("长备注", 3, long1))));

        assertThat(text).containsOnlyOnce("2．材料2号").contains("第0句", "第200句", "第399句");
    }

    @Test
    void aRowHigherThanAPageGoesOn() {
        String text = PdfText.unbroken(table(List.of(List.of(List.of(
                PdfCell.of("单行"),
                PdfCell.of(IntStream.range(0, 900).mapToObj(i -> "条" + i).reduce("", String::concat)),
                PdfCell.of("备注"))))));

        assertThat(text).contains("条0条1", "条898", "条899", "单行（续）");
    }

    @Test
    void smallGroupsStayTogether() {
        List<List<List<PdfCell>>> groups = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            groups.add(group("事项名" + i, 4, ""));
        }

        assertThat(String.join("", PdfText.pages(table(groups)))).doesNotContain("（续）");
    }

    @Test
    void groupsThatDoNotCoverTheColumnsAreRefused() {
        List<List<PdfCell>> rows = List.of(
                List.of(PdfCell.of("a").down(2), PdfCell.of("b"), PdfCell.of("c")), List.of(PdfCell.of("only")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfTable.columns(1, 1, 1).group(rows));
    }

    private static byte[] table(List<List<List<PdfCell>>> groups) {
        PdfTable table = PdfTable.columns(1, 2, 1).header("事项", "材料", "备注");
        groups.forEach(table::group);
        return PdfDocument.landscape("组").table(table).toBytes(Instant.EPOCH);
    }

    private static List<List<PdfCell>> group(String name, int lines, String remark) {
        List<List<PdfCell>> rows = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            PdfCell line = PdfCell.of(i + "．材料" + i + "号");
            rows.add(
                    i == 1
                            ? List.of(
                                    PdfCell.of(name).down(lines),
                                    line,
                                    PdfCell.of(remark).down(lines))
                            : List.of(line));
        }
        return rows;
    }
}
