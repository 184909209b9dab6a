package org.binglian.catalogue.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.AttachmentLine;
import org.binglian.catalogue.AttachmentReading.ReadLine;
import org.binglian.catalogue.AttachmentReading.ReadRow;
import org.binglian.catalogue.AttachmentReading.RowCells;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.DraftView;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.LineKind;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Online.Status;
import org.binglian.catalogue.Opinion;
import org.binglian.catalogue.Precondition;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.SampleGuide;
import org.binglian.catalogue.SimplificationState;
import org.binglian.catalogue.Step;
import org.binglian.identity.DepartmentInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a sheet does to the draft of one item. */
class ItemMergeTest {

    private static final ItemGuide TODAY = SampleGuide.with(SampleGuide.of("FGW-02", "ZJ-FGW", "FGW-D1"), json -> {
        ObjectNode second = ((ObjectNode) json.get("materials").get(0)).deepCopy();
        json.withArray("materials").add(second.put("requirement", "FGW-02.plan").put("title", "资金筹措方案"));
        ObjectNode step = ((ObjectNode) json.get("steps").get(0)).deepCopy();
        json.withArray("steps").add(step.put("name", "处室会签"));
        return json;
    });
    private static final String BASIS = "《中华人民共和国行政许可法》第三十一条";
    private static final RowCells CELLS = new RowCells("A5", "E5", "F5", "G5", "H5");

    private final Problems problems = new Problems();

    @Test
    void whatStaysStays() {
        Proposal merged = merge(draft(TODAY), row(unchanged()));

        assertThat(merged).isEqualTo(draft(TODAY).proposal());
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void cancelledLinesAndStepsLeaveTheProposalWithTheReason() {
        List<ReadLine> lines = unchanged();
        lines.set(2, line(3, LineKind.MATERIAL, "资金筹措方案", BASIS, Opinion.CANCEL, "可由银行查询"));

        Proposal merged = merge(draft(TODAY), row(lines, List.of("处室会签", "不存在的环节")));

        assertThat(merged.guide().materials())
                .extracting(MaterialRequirement::title)
                .containsExactly("项目申请报告");
        assertThat(merged.guide().steps()).extracting(Step::name).containsExactly("审查");
        assertThat(merged.notes()).isEqualTo(Map.of("FGW-02.plan", "可由银行查询"));
        assertThat(codes()).containsExactly("E5 attachment.step-unknown");
    }

    @Test
    void whatWasCancelledComesBackToItsPlace() {
        ItemGuide proposed = SampleGuide.with(TODAY, json -> {
            json.withArray("materials").remove(0);
            json.withArray("steps").remove(0);
            return json;
        });

        Proposal merged = merge(draft(proposed), row(unchanged()));

        assertThat(merged.guide()).isEqualTo(TODAY);
    }

    @Test
    void anotherBasisAndOtherPartiesAdjustALine() {
        List<ReadLine> lines = unchanged();
        lines.set(
                0,
                line(
                        1,
                        LineKind.PRECONDITION,
                        "已取得用地预审意见（涉及部门：省国土厅；涉及文件：用地预审意见）",
                        "《土地管理法》第五十二条",
                        Opinion.ADJUST,
                        null));

        Precondition condition =
                merge(draft(TODAY), row(lines)).guide().preconditions().get(0);

        assertThat(condition.text()).isEqualTo("已取得用地预审意见");
        assertThat(condition.basis()).isEqualTo("《土地管理法》第五十二条");
        assertThat(condition.departments()).containsExactly("ZJ-GTT");
        assertThat(condition.documents()).containsExactly("用地预审意见");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void newLinesBecomePreconditionsToBeCompleted() {
        List<ReadLine> lines = unchanged();
        lines.add(line(4, null, "已完成社会稳定风险评估（涉及部门：某局）", "《条例》第三条", Opinion.KEEP, null));
        lines.add(line(5, LineKind.MATERIAL, "新的报告", "《条例》第四条", Opinion.KEEP, null));
        lines.add(line(6, null, "早已没有的证明", null, Opinion.CANCEL, null));

        List<Precondition> conditions = merge(draft(TODAY), row(lines)).guide().preconditions();

        assertThat(conditions).hasSize(2);
        assertThat(conditions.get(1).code()).isEqualTo("p2");
        assertThat(conditions.get(1).text()).isEqualTo("已完成社会稳定风险评估");
        assertThat(codes())
                .containsExactly(
                        "B8 attachment.department-unknown",
                        "B8 attachment.precondition-added",
                        "B9 attachment.material-new",
                        "B10 attachment.line-unknown");
    }

    @Test
    void whatTheSheetDoesNotListIsToldAndStays() {
        List<ReadLine> lines = unchanged();
        lines.remove(1);

        Proposal merged = merge(draft(TODAY), row(lines));

        assertThat(merged.guide().materials()).hasSize(2);
        assertThat(codes()).containsExactly("A5 attachment.line-not-listed");
    }

    @Test
    void anAdjustmentThatNobodyCanSeeIsTold() {
        List<ReadLine> lines = unchanged();
        lines.set(1, line(2, LineKind.MATERIAL, "项目申请报告", BASIS, Opinion.ADJUST, "减少份数"));

        Proposal merged = merge(draft(TODAY), row(lines));

        assertThat(merged.notes()).containsEntry("FGW-02.project-report", "减少份数");
        assertThat(codes()).containsExactly("B6 attachment.adjustment-missing");
    }

    @Test
    void theAnswerToWhetherItIsOnlineIsTakenWithoutLosingADate() {
        Online planned = new Online(Status.PLANNED, null, "系统在建", LocalDate.of(2016, 12, 31));

        ReadRow yes = new ReadRow(
                "企业投资项目核准", unchanged(), List.of(), null, new Online(Status.ONLINE, null, null, null), "", CELLS);
        assertThat(merge(draft(TODAY), yes).guide().online()).isEqualTo(TODAY.online());
        ReadRow no = new ReadRow("企业投资项目核准", unchanged(), List.of(), null, planned, "", CELLS);
        assertThat(merge(draft(TODAY), no).guide().online()).isEqualTo(planned);
        ReadRow unreadable = new ReadRow("企业投资项目核准", unchanged(), List.of(), null, null, "", CELLS);
        assertThat(merge(draft(TODAY), unreadable).guide().online()).isEqualTo(TODAY.online());
    }

    @Test
    void aCutThatIsNotTheComputedOneIsTold() {
        ReadRow row =
                new ReadRow("企业投资项目核准", unchanged(), List.of(), new BigDecimal("30.0"), TODAY.online(), "", CELLS);

        merge(draft(TODAY), row);

        assertThat(codes()).containsExactly("F5 attachment.cut-differs");
        assertThat(problems.all().get(0).args()).containsExactly("30.0", "0.0");
    }

    private Proposal merge(DraftView draft, ReadRow row) {
        DepartmentInfo land = new DepartmentInfo("ZJ-GTT", "省国土资源厅", "省国土厅", "330000", null, 1, 1, true, List.of());
        return new ItemMerge(draft, row, new InvolvedCodes(List.of(land)), problems).merged();
    }

    private List<String> codes() {
        return problems.all().stream()
                .map(problem -> problem.cell() + " " + problem.code())
                .toList();
    }

    private static List<ReadLine> unchanged() {
        return new ArrayList<>(List.of(
                line(1, LineKind.PRECONDITION, "已取得用地预审意见", "《中华人民共和国土地管理法》第五十二条", Opinion.KEEP, null),
                line(2, null, "项目 申请报告。", BASIS, Opinion.KEEP, null),
                line(3, LineKind.MATERIAL, "资金筹措方案", BASIS, Opinion.KEEP, null)));
    }

    private static ReadRow row(List<ReadLine> lines) {
        return row(lines, List.of());
    }

    private static ReadRow row(List<ReadLine> lines, List<String> steps) {
        return new ReadRow("企业投资项目核准", lines, steps, null, TODAY.online(), "", CELLS);
    }

    private static ReadLine line(
            int number,
            @Nullable LineKind kind,
            String text,
            @Nullable String basis,
            @Nullable Opinion opinion,
            @Nullable String note) {
        return new ReadLine(number, kind, text, basis, opinion, note, "B" + (number + 4));
    }

    private static DraftView draft(ItemGuide proposed) {
        List<AttachmentLine> lines = new ArrayList<>();
        TODAY.preconditions()
                .forEach(condition -> lines.add(new AttachmentLine(
                        1,
                        LineKind.PRECONDITION,
                        condition.code(),
                        condition.text(),
                        condition.basis(),
                        Opinion.KEEP,
                        null,
                        null)));
        TODAY.materials()
                .forEach(material -> lines.add(new AttachmentLine(
                        lines.size() + 1,
                        LineKind.MATERIAL,
                        material.requirement(),
                        material.title(),
                        material.basis(),
                        proposed.materials().contains(material) ? Opinion.KEEP : Opinion.CANCEL,
                        null,
                        null)));
        AttachmentRow row = new AttachmentRow(
                TODAY.code(),
                TODAY.name(),
                lines,
                List.of(),
                new BigDecimal("0.0"),
                12,
                12,
                proposed.online(),
                "",
                false);
        return new DraftView(
                1,
                TODAY.code(),
                Attachment.ONE,
                "ZJ-FGW",
                SimplificationState.DRAFT,
                true,
                TODAY,
                new Proposal(proposed, Map.of(), "", ""),
                row,
                List.of(),
                List.of(),
                null,
                null);
    }
}
