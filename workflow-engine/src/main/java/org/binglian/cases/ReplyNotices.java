package org.binglian.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binglian.documents.Block;
import org.binglian.documents.Block.Fact;
import org.binglian.documents.Block.Facts;
import org.binglian.documents.Block.Heading;
import org.binglian.documents.Block.Paragraph;
import org.binglian.documents.Block.Table;
import org.binglian.documents.InstrumentKind;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one reply for all cases, and the proof that it was delivered. */
@Component
class ReplyNotices {

    private final Letterhead letterhead;
    private final OriginalRecords records;
    private final Today today;

    ReplyNotices(Letterhead letterhead, OriginalRecords records, Today today) {
        this.letterhead = letterhead;
        this.records = records;
        this.today = today;
    }

    /** Lists every case with its outcome; a refusal hides nothing and is not hidden. */
    @Clause("2.2.1b")
    void unifiedReply(Application application, List<ApprovalCase> cases) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("你（单位）申请的“%s”（统一受理编号：%s），于%s受理，由下列部门并联办理，现已全部办结，统一答复如下："
                .formatted(
                        application.subject().title(),
                        application.number(),
                        Letterhead.date(application.milestones().acceptedOn()))));
        blocks.add(new Table(
                List.of("序号", "审批事项", "审批部门", "办理结果", "办结日期", "用时"),
                cases.stream().map(c -> row(cases.indexOf(c) + 1, c)).toList(),
                List.of(7, 30, 19, 13, 17, 14)));
        cases.stream()
                .filter(c -> c.state() != CaseState.APPROVED)
                .map(c -> new Paragraph(
                        "“%s”%s。理由：%s".formatted(c.itemName(), c.state().title(), c.reason())))
                .forEach(blocks::add);
        if (cases.stream().anyMatch(c -> c.state() != CaseState.APPROVED)) {
            blocks.add(new Paragraph(FilingNotices.REMEDY));
        }
        blocks.add(new Paragraph("各事项的决定书和证照随本答复书一并送达。"));
        letterhead.issue(InstrumentKind.UNIFIED_REPLY, application, blocks);
    }

    private List<String> row(int position, ApprovalCase c) {
        return List.of(
                String.valueOf(position),
                c.itemName(),
                letterhead.departmentName(c),
                c.state().title(),
                Letterhead.date(c.endedOn()),
                used(today.reading(c.clockIfStarted())));
    }

    private static String used(@Nullable ClockReading reading) {
        return reading == null ? "—" : reading.usedDays() + "个工作日";
    }

    @Clause("article 44")
    void deliveryReceipt(Application application, Actor by) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(
                new Fact("送达文书", InstrumentKind.UNIFIED_REPLY.title()),
                new Fact("统一受理编号", application.number()),
                new Fact("受送达人", application.applicant().name()),
                new Fact("送达方式", application.delivery().method().title()),
                new Fact("送达日期", Letterhead.date(today.date())),
                new Fact("经办人", by.displayName()))));
        if (application.delivery().method() == DeliveryMethod.WINDOW) {
            blocks.addAll(originalsSeen(application));
        }
        letterhead.issue(InstrumentKind.DELIVERY_RECEIPT, application, blocks);
    }

    /** Names every original that was shown, also what did not agree when the applicant came before. */
    @Clause("2.3.2b")
    private List<Block> originalsSeen(Application application) {
        List<OriginalRecord> found = records.found(application.id());
        if (found.isEmpty()) {
            return List.of();
        }
        List<OriginalDoubt> doubts =
                found.stream().allMatch(OriginalRecord::agrees) ? List.of() : records.doubts(application.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading("原件核验"));
        blocks.add(new Table(
                List.of("序号", "材料名称", "核验结果", "核验时间"),
                found.stream()
                        .map(one -> List.of(
                                String.valueOf(found.indexOf(one) + 1),
                                one.title(),
                                result(one, doubts),
                                today.minute(one.seenAt())))
                        .toList(),
                List.of(8, 34, 32, 26)));
        if (found.stream().anyMatch(one -> !one.listed())) {
            blocks.add(new Paragraph("经办人声明：上列原件均已当场核验，与申请时提交的电子件一致。"));
        }
        return blocks;
    }

    private static String result(OriginalRecord found, List<OriginalDoubt> doubts) {
        return found.agrees()
                ? "与提交的电子件一致"
                : doubts.stream()
                        .filter(doubt -> doubt.requirement().equals(found.requirement()))
                        .map(OriginalDoubt::told)
                        .distinct()
                        .collect(Collectors.joining("；", "不一致（" + found.remark() + "）；", ""));
    }

    /** Told in writing at once, so that the applicant can say something to it while it is looked into. */
    @Clause("2.3.2b")
    void originalsDiffer(
            Application application, List<OriginalRecord> found, Map<OriginalRecord, List<ApprovalCase>> concerned) {
        letterhead.issue(
                InstrumentKind.ORIGINAL_NOTICE,
                application,
                List.of(
                        new Paragraph("你（单位）于%s到窗口领取“%s”（统一受理编号：%s）的办理结果。经当场核验，下列原件与申请时提交的电子件不一致，办理结果暂不送达，由作出决定的部门核查："
                                .formatted(
                                        Letterhead.date(today.date()),
                                        application.subject().title(),
                                        application.number())),
                        new Table(
                                List.of("序号", "材料名称", "不一致的情况", "核查部门"),
                                found.stream()
                                        .map(one -> List.of(
                                                String.valueOf(found.indexOf(one) + 1),
                                                one.title(),
                                                String.valueOf(one.remark()),
                                                departments(concerned.get(one))))
                                        .toList(),
                                List.of(8, 28, 38, 26)),
                        new Paragraph("你（单位）可以向核查部门陈述、申辩（《中华人民共和国行政许可法》第七条），也可以补充说明材料。"),
                        new Paragraph(
                                "经核查不影响准予的，维持原决定，你（单位）可以到窗口领取办理结果，不再出示上列原件；材料不实的，依照《中华人民共和国行政许可法》第六十九条撤销有关许可，并书面告知。")));
    }

    private String departments(List<ApprovalCase> cases) {
        return cases.stream().map(letterhead::departmentName).distinct().collect(Collectors.joining("、"));
    }
}
