package org.binglian.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.IntermediaryInfo;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.SpecialProcedureInfo;
import org.binglian.documents.Block;
import org.binglian.documents.Block.Fact;
import org.binglian.documents.Block.Facts;
import org.binglian.documents.Block.Paragraph;
import org.binglian.documents.Block.Table;
import org.binglian.documents.InstrumentKind;
import org.binglian.identity.Clause;
import org.binglian.materials.MaterialLine;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.StatutoryClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the applicant gets in writing between filing and acceptance. */
@Component
class FilingNotices {

    private static final String PROVISIONAL = "标注“暂定”的日期，涉及节假日安排尚未公布的年度；安排公布后重新计算。";

    static final String REMEDY = "如对本决定不服，可以自收到本决定书之日起六十日内依法申请行政复议，或者自收到本决定书之日起六个月内依法提起行政诉讼。";

    private final Letterhead letterhead;
    private final Catalogue catalogue;
    private final IntermediaryWork intermediaries;
    private final Today today;

    FilingNotices(Letterhead letterhead, Catalogue catalogue, IntermediaryWork intermediaries, Today today) {
        this.letterhead = letterhead;
        this.catalogue = catalogue;
        this.intermediaries = intermediaries;
        this.today = today;
    }

    void receipt(Application application, List<ApprovalCase> cases) {
        letterhead.issue(
                InstrumentKind.RECEIPT,
                application,
                List.of(
                        new Paragraph("你（单位）提交的“%s”申请已经收到。我们将在五个工作日内决定是否受理；需要补正的，将一次性告知全部内容；逾期不告知的，自收到申请之日起即为受理。"
                                .formatted(application.subject().title())),
                        new Facts(List.of(
                                new Fact("统一受理编号", application.number()),
                                new Fact("查询码", application.queryCode()),
                                new Fact(
                                        "收件日期",
                                        Letterhead.date(application.milestones().receivedOn())),
                                new Fact("答复期限", due(application.acceptanceClock())))),
                        caseTable(
                                cases,
                                List.of("办件编号", "审批事项", "审批部门"),
                                List.of(30, 42, 28),
                                c -> List.of(c.number(), c.itemName(), letterhead.departmentName(c)))));
    }

    /** Limits, due dates and what does not count in them are stated here (2.1.3c, article 45). */
    @Clause({"2.2.1b", "2.1.3c"})
    void acceptance(Application application, List<ApprovalCase> cases) {
        List<Block> blocks = new ArrayList<>();
        String byLaw = application.milestones().acceptedByLaw()
                ? "因收到申请材料后五个工作日内未告知补正内容，根据《中华人民共和国行政许可法》第三十二条，你（单位）的申请自收到之日起即为受理。"
                : "你（单位）的申请材料齐全、符合法定形式，根据《中华人民共和国行政许可法》第三十二条，现予受理，并由下列部门并联办理、统一答复。";
        blocks.add(new Paragraph(byLaw));
        blocks.add(new Facts(List.of(
                new Fact("申请事项", application.subject().title()),
                new Fact("统一受理编号", application.number()),
                new Fact("受理日期", Letterhead.date(application.milestones().acceptedOn())))));
        blocks.add(caseTable(
                cases,
                List.of("办件编号", "审批事项", "审批部门", "承诺时限", "应办结日期"),
                List.of(26, 28, 18, 12, 16),
                c -> List.of(
                        c.number(),
                        c.itemName(),
                        letterhead.departmentName(c),
                        c.filed().limitDays() + "个工作日",
                        due(c.clock()))));
        if (cases.stream().anyMatch(c -> read(c.clock()).provisional())) {
            blocks.add(new Paragraph(PROVISIONAL));
        }
        notCounted(application, cases).ifPresent(blocks::add);
        letterhead.issue(InstrumentKind.ACCEPTANCE_NOTICE, application, blocks);
    }

    private String due(StatutoryClock clock) {
        ClockReading reading = read(clock);
        return Letterhead.due(reading.dueOn(), reading.provisional());
    }

    private ClockReading read(StatutoryClock clock) {
        return clock.read(today.calendar(), today.date());
    }

    private Optional<Block> notCounted(Application application, List<ApprovalCase> cases) {
        List<ItemGuide> guides = cases.stream()
                .map(c -> catalogue.version(c.item(), c.itemVersion()))
                .toList();
        List<IntermediarySpan> work = application.commissioned() ? intermediaries.of(application.id()) : List.of();
        String spans =
                guides.stream().flatMap(guide -> spans(guide, work)).distinct().collect(Collectors.joining("；"));
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Paragraph("下列时间单独计算，不计入承诺时限：" + spans + "。"));
    }

    private static Stream<String> spans(ItemGuide guide, List<IntermediarySpan> work) {
        return Stream.concat(
                guide.specialProcedures().stream().map(p -> span(guide, p)),
                guide.intermediaryServices().stream()
                        .map(s -> span(guide, s)
                                + work.stream()
                                        .filter(span -> span.materialType().equals(s.materialType()))
                                        .map(FilingNotices::ordered)
                                        .collect(Collectors.joining())));
    }

    private static String span(ItemGuide guide, SpecialProcedureInfo procedure) {
        return "%s（%s）%d个工作日".formatted(procedure.name(), guide.name(), procedure.days());
    }

    private static String span(ItemGuide guide, IntermediaryInfo service) {
        return "中介服务：%s（%s）%d个工作日".formatted(service.name(), guide.name(), service.days());
    }

    /** What was really promised for this application, and how long it took when the report is there. */
    @Clause("2.1.3c")
    private static String ordered(IntermediarySpan span) {
        String promised = "，由%s承担，承诺%d个工作日".formatted(span.intermediary(), span.promisedDays());
        if (span.reportedOn() != null) {
            return promised + "，实际%d个工作日，%s出具报告".formatted(span.actualDays(), Letterhead.date(span.reportedOn()));
        }
        return span.promisedOn() == null
                ? promised + "（尚待该机构确认）"
                : promised + "，应于%s前出具报告".formatted(Letterhead.due(span.promisedOn(), span.provisional()));
    }

    @Clause("article 32")
    void corrections(
            Application application,
            @Nullable String comment,
            List<CorrectionItem> items,
            Map<String, MaterialLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (CorrectionItem item : items) {
            MaterialLine line = lines.get(item.requirement());
            rows.add(List.of(String.valueOf(rows.size() + 1), line == null ? "申报信息" : line.title(), item.problem()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("你（单位）提交的“%s”（统一受理编号：%s）申请材料不齐全或者不符合法定形式，现一次性告知需要补正的全部内容："
                .formatted(application.subject().title(), application.number())));
        blocks.add(new Table(List.of("序号", "材料或者信息", "存在的问题和补正要求"), rows, List.of(8, 32, 60)));
        if (comment != null && !comment.isBlank()) {
            blocks.add(new Paragraph("补充说明：" + comment));
        }
        blocks.add(new Paragraph("请在网上补正后重新提交，无需到现场办理；已经提交的其他内容均予保留。"));
        letterhead.issue(InstrumentKind.CORRECTION_NOTICE, application, blocks);
    }

    void nonAcceptance(Application application, String reason) {
        letterhead.issue(
                InstrumentKind.NON_ACCEPTANCE,
                application,
                List.of(
                        new Paragraph("经审查，你（单位）提交的“%s”申请（统一受理编号：%s），决定不予受理。"
                                .formatted(application.subject().title(), application.number())),
                        new Paragraph("理由：" + reason),
                        new Paragraph(REMEDY)));
    }

    void withdrawal(Application application, String reason) {
        letterhead.issue(
                InstrumentKind.WITHDRAWAL_DECISION,
                application,
                List.of(
                        new Paragraph("根据你（单位）的请求，准予撤回“%s”申请（统一受理编号：%s），办理程序自即日起终止。"
                                .formatted(application.subject().title(), application.number())),
                        new Paragraph("撤回原因：" + reason),
                        new Paragraph(REMEDY)));
    }

    private static Table caseTable(
            List<ApprovalCase> cases,
            List<String> headers,
            List<Integer> widths,
            Function<ApprovalCase, List<String>> row) {
        return new Table(headers, cases.stream().map(row).toList(), widths);
    }
}
