package org.binglian.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A guide that breaks no rule, to be changed by tests in the one point that they are about. */
public final class SampleGuide {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleGuide() {}

    public static ItemGuide of(String code, String department, String division) {
        return new ItemGuide(
                code,
                "企业投资项目核准",
                ItemKind.LICENSING,
                department,
                1,
                LocalDate.of(2016, 9, 1),
                "省级",
                GuideStatus.TO_CONFIRM,
                List.of("项目属于《政府核准的投资项目目录》范围"),
                List.of(new MaterialRequirement(
                        code + ".project-report",
                        "project-report",
                        "项目申请报告",
                        true,
                        false,
                        "电子件",
                        "申请人自备",
                        "《中华人民共和国行政许可法》第三十一条",
                        null,
                        null,
                        null)),
                List.of(new Precondition(
                        "p1", "已取得用地预审意见", "《中华人民共和国土地管理法》第五十二条", SettingLevel.NATIONAL, List.of(), List.of())),
                List.of(new Step("审查", List.of(division), 5)),
                List.of(),
                List.of(),
                20,
                12,
                "《中华人民共和国行政许可法》第四十二条",
                0,
                "不收费",
                List.of(new Result("approval-reply", "项目核准批复")),
                Online.since(LocalDate.of(2016, 9, 20)),
                false,
                null,
                List.of("《中华人民共和国行政许可法》第四十二条"),
                new Contact("浙江政务服务网", "工作日", "12345", "12345"),
                List.of(),
                List.of(division),
                code.toLowerCase(java.util.Locale.ROOT),
                List.of("投资项目"),
                List.of(),
                null);
    }

    /** The guide with some of its JSON changed. */
    public static ItemGuide with(ItemGuide guide, UnaryOperator<ObjectNode> change) {
        return JSON.treeToValue(change.apply(JSON.valueToTree(guide)), ItemGuide.class);
    }
}
