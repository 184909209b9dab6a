package org.binglian.documents.instruments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.binglian.documents.Block;
import org.binglian.documents.Block.Fact;
import org.binglian.documents.Block.Facts;
import org.binglian.documents.Block.Heading;
import org.binglian.documents.Block.Paragraph;
import org.binglian.documents.Block.Table;
import org.binglian.documents.InstrumentContent;

/** Instruments of one investment project as the system composes them. */
final class SampleInstruments {

    private static final String APPLICANT = "杭州钱江新材料科技有限公司";
    private static final String PROJECT = "年产 12 万吨高性能复合材料生产线建设项目";
    private static final String VERIFY = "https://binglian.example.gov.cn/verify/8F3K-27QD-XM5T";

    private SampleInstruments() {}

    static InstrumentContent acceptance() {
        return content(
                "受理通知书",
                "浙江省政务服务中心",
                LocalDate.of(2016, 9, 28),
                List.of(
                        new Paragraph("你单位于 2016 年 9 月 27 日提出的“" + PROJECT
                                + "”投资项目并联审批（立项阶段）申请收悉。经审查，申请材料齐全、符合法定形式，"
                                + "根据《中华人民共和国行政许可法》第三十二条的规定，决定予以受理。受理信息如下："),
                        new Facts(List.of(
                                new Fact("统一受理编号", "330000-20160927-000128"),
                                new Fact("查询码", "7KQ2-9FXB"),
                                new Fact("申请人", APPLICANT),
                                new Fact("联办事项", "投资项目并联审批 · 第一阶段（立项）"),
                                new Fact("受理日期", "2016年9月28日"),
                                new Fact("统一答复期限", "2016年12月8日（45 个工作日，不含特别程序所需时间）"))),
                        new Paragraph("本申请一门受理、并行办理，涉及的事项及承诺期限如下（期限均按工作日计算）："),
                        new Table(
                                List.of("序号", "事项", "办件编号", "办理部门", "承诺期限", "截止日期"),
                                List.of(
                                        row("1", "企业投资项目核准", "FGW-2016-000341", "省发展改革委", "20", "2016-11-02"),
                                        row("2", "固定资产投资项目节能审查", "FGW-2016-000342", "省发展改革委", "15", "2016-10-26"),
                                        row("3", "建设项目用地预审", "GTT-2016-000207", "省国土资源厅", "12", "2016-10-21"),
                                        row("4", "建设项目选址意见书核发", "JST-2016-000519", "省建设厅", "10", "2016-10-19")),
                                List.of(8, 28, 21, 17, 11, 15)),
                        new Paragraph("“企业投资项目核准”须待“建设项目用地预审”和“建设项目选址意见书核发”办结后作出决定。"
                                + "节能审查需要专家评审，所需时间约 10 个工作日，不计算在上述期限内（《行政许可法》第四十五条）。"),
                        new Paragraph("办理进度可凭统一受理编号和查询码在浙江政务服务网查询。特此通知。")));
    }

    static InstrumentContent correction() {
        return content(
                "补正告知书",
                "浙江省政务服务中心",
                LocalDate.of(2016, 9, 28),
                List.of(
                        new Paragraph("你单位提出的“" + PROJECT + "”投资项目并联审批（立项阶段）申请（统一受理编号：330000-20160927-000128）"
                                + "收悉。经审查，下列申请材料不齐全或者不符合法定形式，现依据《中华人民共和国行政许可法》第三十二条的规定，一次性告知需要补正的全部内容："),
                        new Table(
                                List.of("序号", "材料", "所属事项", "需要补正的内容"),
                                List.of(
                                        row(
                                                "1",
                                                "项目申请报告",
                                                "企业投资项目核准",
                                                "第四章缺少资源开发及综合利用分析；附图 3 未加盖编制单位公章，请由具备资质的编制单位补齐并重新盖章。"),
                                        row(
                                                "2",
                                                "节能评估报告书",
                                                "固定资产投资项目节能审查",
                                                "综合能源消费量与第二章工艺方案不一致（报告书为 8,640 吨标准煤，工艺方案为 9,210 吨标准煤），请核对后更正。"),
                                        row("3", "建设项目用地预审申请表", "建设项目用地预审", "未填写拟用地总规模；法定代表人签字缺失。")),
                                List.of(8, 22, 25, 45)),
                        new Paragraph("请登录浙江政务服务网，在“我的申报”中补正后重新提交，已填写的内容均已保留。自补正材料收到之日起重新计算受理期限。")));
    }

    static InstrumentContent reply(int items) {
        return content(
                "投资项目并联审批统一答复书",
                "浙江省发展和改革委员会",
                LocalDate.of(2016, 11, 2),
                List.of(
                        new Paragraph("你单位“" + PROJECT + "”投资项目并联审批（立项阶段）申请，经有关部门并行审查，已全部办结，现统一答复如下："),
                        new Heading("一、申请信息"),
                        new Facts(List.of(
                                new Fact("统一受理编号", "330000-20160927-000128"),
                                new Fact("申请人", APPLICANT),
                                new Fact("受理日期", "2016年9月28日"),
                                new Fact("办理用时", "20 个工作日（统一答复期限 45 个工作日）"))),
                        new Heading("二、各事项办理结果"),
                        new Table(
                                List.of("序号", "事项", "办理部门", "结果", "文书编号", "说明"),
                                IntStream.rangeClosed(1, items)
                                        .mapToObj(SampleInstruments::outcome)
                                        .toList(),
                                List.of(8, 22, 17, 10, 21, 22)),
                        new Heading("三、权利告知"),
                        new Paragraph("对不予许可的决定不服的，可以自收到决定书之日起六十日内向浙江省人民政府申请行政复议，"
                                + "或者自收到决定书之日起六个月内依法向人民法院提起行政诉讼。一个事项不予许可，不影响其他事项许可决定的效力。")));
    }

    private static List<String> outcome(int number) {
        return switch (number % 4) {
            case 1 -> row(number, "建设项目用地预审", "省国土资源厅", "准予", "浙国土资准〔2016〕207号", "有效期三年");
            case 2 -> row(number, "建设项目选址意见书核发", "省建设厅", "准予", "浙建准〔2016〕519号", "—");
            case 3 -> row(number, "企业投资项目核准", "省发展改革委", "准予", "浙发改准〔2016〕341号", "自核准之日起两年内开工建设");
            default ->
                row(
                        number,
                        "固定资产投资项目节能审查",
                        "省发展改革委",
                        "不予",
                        "浙发改不准〔2016〕12号",
                        "单位产品能耗高于省内同行业准入值，不符合《固定资产投资项目节能审查办法》的要求");
        };
    }

    private static List<String> row(Object... cells) {
        return Arrays.stream(cells).map(Object::toString).toList();
    }

    private static InstrumentContent content(String title, String issuer, LocalDate date, List<Block> blocks) {
        return new InstrumentContent(title, APPLICANT, blocks, issuer, date, VERIFY);
    }
}
