package org.binglian.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.Result;
import org.binglian.commitments.SignedCommitment;
import org.binglian.documents.Block;
import org.binglian.documents.Block.Fact;
import org.binglian.documents.Block.Facts;
import org.binglian.documents.Block.Heading;
import org.binglian.documents.Block.Paragraph;
import org.binglian.documents.InstrumentInfo;
import org.binglian.documents.InstrumentKind;
import org.binglian.identity.Clause;
import org.binglian.licences.LicenceInfo;
import org.binglian.worktime.DueDate;
import org.springframework.stereotype.Component;

/** What a department issues on one case. */
@Component
class CaseNotices {

    private final Letterhead letterhead;
    private final Catalogue catalogue;
    private final Today today;

    CaseNotices(Letterhead letterhead, Catalogue catalogue, Today today) {
        this.letterhead = letterhead;
        this.catalogue = catalogue;
        this.today = today;
    }

    InstrumentInfo approval(CaseInHand inHand) {
        ApprovalCase c = inHand.approvalCase();
        String granted = catalogue.version(c.item(), c.itemVersion()).results().stream()
                .map(Result::title)
                .collect(Collectors.joining("、"));
        return letterhead.issue(
                InstrumentKind.APPROVAL_DECISION,
                inHand,
                List.of(
                        new Paragraph("你（单位）申请的“%s”，经审查，符合法定条件和标准，决定准予。".formatted(c.itemName())),
                        facts(inHand, new Fact("发给的证照或者批文", granted.isEmpty() ? "—" : granted)),
                        new Paragraph(remark(c))));
    }

    private static String remark(ApprovalCase c) {
        return c.reason() == null || c.reason().isBlank() ? "本决定自作出之日起生效。" : "审批意见：" + c.reason();
    }

    @Clause("article 38")
    void refusal(CaseInHand inHand) {
        ApprovalCase c = inHand.approvalCase();
        letterhead.issue(
                InstrumentKind.REFUSAL_DECISION,
                inHand,
                List.of(
                        new Paragraph("你（单位）申请的“%s”，经审查，决定不予批准。".formatted(c.itemName())),
                        facts(inHand, new Fact("理由", String.valueOf(c.reason()))),
                        new Paragraph(FilingNotices.REMEDY)));
    }

    String terminationReason(CaseInHand inHand, List<ApprovalCase> all) {
        List<String> after = inHand.approvalCase().after();
        return all.stream()
                .filter(other -> after.contains(other.item()) && other.state() != CaseState.APPROVED)
                .map(ApprovalCase::itemName)
                .collect(Collectors.joining("、", "前置办理的", "未获批准，本办件失去办理依据，终止办理。"));
    }

    void termination(CaseInHand inHand) {
        letterhead.issue(
                InstrumentKind.TERMINATION_DECISION,
                inHand,
                List.of(
                        new Paragraph("你（单位）申请的“%s”终止办理。"
                                .formatted(inHand.approvalCase().itemName())),
                        facts(
                                inHand,
                                new Fact(
                                        "理由",
                                        String.valueOf(inHand.approvalCase().reason()))),
                        new Paragraph(FilingNotices.REMEDY)));
    }

    /** What the applicant signed; it is the applicant's word, so it goes to the department under the applicant's name. */
    @Clause("2.1.3d")
    void commitment(CaseInHand inHand, List<SignedCommitment> signed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(
                new Fact("统一受理编号", inHand.application().number()),
                new Fact("办件编号", inHand.approvalCase().number()),
                new Fact("申请办理的事项", inHand.approvalCase().itemName()),
                new Fact("承诺人", inHand.application().applicant().name()))));
        for (SignedCommitment commitment : signed) {
            blocks.add(new Heading("代替提交《" + commitment.title() + "》的承诺"));
            blocks.add(new Paragraph(commitment.text()));
            blocks.add(new Facts(signatures(commitment)));
        }
        letterhead.commitment(inHand, blocks);
    }

    private List<Fact> signatures(SignedCommitment commitment) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("签署人", commitment.signedBy()),
                new Fact("签署时间", today.minute(commitment.signedAt())),
                new Fact("文本摘要（SHA-256）", commitment.textHash())));
        if (commitment.coSignedBy() != null && commitment.coSignedAt() != null) {
            facts.add(new Fact("共同签署人", commitment.coSignedBy()));
            facts.add(new Fact("共同签署时间", today.minute(commitment.coSignedAt())));
        }
        return facts;
    }

    /** An approval that was obtained by untrue means is taken back, with what it granted (licence law, article 69). */
    @Clause({"2.1.3d", "2.3.2b"})
    void revocation(CaseInHand inHand, RevocationGround ground, List<LicenceInfo> revoked) {
        ApprovalCase c = inHand.approvalCase();
        String licences = revoked.stream()
                .map(licence -> licence.title() + "（" + licence.number() + "）")
                .collect(Collectors.joining("、"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(ground.sentence(c.itemName())));
        blocks.add(facts(
                inHand,
                new Fact("撤销理由", String.valueOf(c.reason())),
                new Fact("同时撤销的证照", licences.isEmpty() ? "—" : licences)));
        if (ground == RevocationGround.COMMITMENT) {
            blocks.add(new Paragraph("本次不实承诺记入信用记录，在规定期限内不再适用告知承诺。"));
        }
        blocks.add(new Paragraph(FilingNotices.REMEDY));
        letterhead.issue(InstrumentKind.REVOCATION_DECISION, inHand, blocks);
    }

    @Clause("article 45")
    InstrumentInfo specialProcedure(CaseInHand inHand, SpecialProcedureKind kind, String reason, int expectedDays) {
        ApprovalCase c = inHand.approvalCase();
        DueDate until = today.calendar().dueDate(today.date(), expectedDays);
        DueDate due = c.clock().dueIfSuspended(today.calendar(), today.date(), until.on());
        return letterhead.issue(
                InstrumentKind.SPECIAL_PROCEDURE_NOTICE,
                inHand,
                List.of(
                        new Paragraph("你（单位）申请的“%s”，依法需要%s，依照《中华人民共和国行政许可法》第四十五条，所需时间不计算在办理期限内。"
                                .formatted(c.itemName(), kind.title())),
                        facts(
                                inHand,
                                new Fact("特别程序", kind.title()),
                                new Fact("事由", reason),
                                new Fact("预计所需时间", expectedDays + "个工作日，至" + day(until)),
                                new Fact("期限顺延", "如期结束的，办理期限顺延至" + day(due))),
                        new Paragraph("提前或者推迟结束的，办理期限按实际所需时间顺延。")));
    }

    private static String day(DueDate day) {
        return Letterhead.date(day.on()) + (day.provisional() ? "（暂定）" : "");
    }

    @Clause("article 42")
    InstrumentInfo extension(CaseInHand inHand, int days, String reason) {
        return letterhead.issue(
                InstrumentKind.EXTENSION_NOTICE,
                inHand,
                List.of(
                        new Paragraph("你（单位）申请的“%s”，不能在规定期限内作出决定，经本机关负责人批准，延长办理期限%d个工作日。"
                                .formatted(inHand.approvalCase().itemName(), days)),
                        facts(inHand, new Fact("延长理由", reason))));
    }

    private Facts facts(CaseInHand inHand, Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("统一受理编号", inHand.application().number()),
                new Fact("办件编号", inHand.approvalCase().number()),
                new Fact("受理日期", Letterhead.date(inHand.approvalCase().acceptedOn())),
                new Fact("办理日期", Letterhead.date(today.date()))));
        facts.addAll(List.of(more));
        return new Facts(facts);
    }
}
