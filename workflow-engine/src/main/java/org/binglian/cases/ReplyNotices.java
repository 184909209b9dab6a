package org.binglian.cases;

import java.util.ArrayList;
import java.util.List;
import org.binglian.documents.Block;
import org.binglian.documents.Block.Fact;
import org.binglian.documents.Block.Facts;
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
    private final Today today;

    ReplyNotices(Letterhead letterhead, Today today) {
        this.letterhead = letterhead;
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
        letterhead.issue(
                InstrumentKind.DELIVERY_RECEIPT,
                application,
                List.of(new Facts(List.of(
                        new Fact("送达文书", InstrumentKind.UNIFIED_REPLY.title()),
                        new Fact("统一受理编号", application.number()),
                        new Fact("受送达人", application.applicant().name()),
                        new Fact("送达方式", application.delivery().method().title()),
                        new Fact("送达日期", Letterhead.date(today.date())),
                        new Fact("经办人", by.displayName())))));
    }
}
