package org.binglian.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a guide in words, complete enough that two parts with the same words are the same. */
final class GuideTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);

    private final UnaryOperator<String> name;

    GuideTexts(UnaryOperator<String> name) {
        this.name = name;
    }

    @Nullable String name(@Nullable String code) {
        return code == null ? null : name.apply(code);
    }

    String kind(ItemKind kind) {
        return kind == ItemKind.LICENSING ? "行政许可事项" : "具有审批性质的事项";
    }

    String status(GuideStatus status) {
        return status == GuideStatus.CONFIRMED ? "已经部门确认" : "待部门确认";
    }

    String workingDays(int days) {
        return days + " 个工作日";
    }

    String material(MaterialRequirement material) {
        return joined(
                material.title(),
                material.essential() ? "必要材料" : "非必要材料",
                material.mayFollow() ? "可容缺后补" : null,
                material.copies(),
                labelled("来源", material.source()),
                labelled("依据", material.basis()),
                labelled("说明", material.note()),
                labelled("空白表格", fileName(material.template())),
                labelled("示例样表", fileName(material.sample())));
    }

    String precondition(Precondition precondition) {
        return joined(
                precondition.text(),
                labelled("依据", precondition.basis()),
                labelled("设定层级", level(precondition.level())),
                labelled("涉及部门", list(precondition.departments().stream().map(name))),
                labelled("涉及文书", list(precondition.documents().stream())));
    }

    String step(Step step) {
        return joined(
                step.name(),
                labelled("处（科）室", list(step.divisions().stream().map(name))),
                workingDays(step.limitDays()));
    }

    String procedure(SpecialProcedureInfo procedure) {
        return joined(
                procedure.procedure().title(),
                procedure.name(),
                workingDays(procedure.days()),
                labelled("依据", procedure.basis()));
    }

    String intermediary(IntermediaryInfo service) {
        return joined(service.name(), workingDays(service.days()), labelled("依据", service.basis()));
    }

    String online(Online online) {
        return switch (online.status()) {
            case ONLINE -> joined("已上网办理", online.since() == null ? null : day(online.since()) + "起");
            case EXEMPT -> joined("不上网办理", labelled("理由", exemption(online.reason())));
            case PLANNED ->
                joined(
                        "计划上网办理",
                        labelled("原因", online.reason()),
                        labelled("预计", online.plannedOn() == null ? null : day(online.plannedOn())));
        };
    }

    String contact(Contact contact) {
        return joined(
                contact.place(),
                contact.hours(),
                labelled("咨询电话", contact.enquiryPhone()),
                labelled("投诉电话", contact.complaintPhone()));
    }

    @Nullable String commitment(@Nullable CommitmentTerms terms) {
        return terms == null
                ? null
                : joined(
                        terms.text(),
                        labelled("不实承诺的后果", terms.consequence()),
                        labelled("核查期限", workingDays(terms.checkDays())));
    }

    String answer(Faq faq) {
        return "问：" + faq.question() + " 答：" + faq.answer();
    }

    private static @Nullable String exemption(@Nullable String reason) {
        return Stream.of(ExemptionReason.values())
                .filter(listed -> listed.name().equals(reason))
                .map(ExemptionReason::title)
                .findFirst()
                .orElse(reason);
    }

    private static @Nullable String level(@Nullable SettingLevel level) {
        if (level == null) {
            return null;
        }
        return switch (level) {
            case NATIONAL -> "国家";
            case PROVINCIAL -> "省级";
            case MUNICIPAL -> "市级";
            case COUNTY -> "县级";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static @Nullable String fileName(@Nullable GuideFile file) {
        return file == null ? null : file.fileName();
    }

    private static String list(Stream<String> entries) {
        return entries.collect(Collectors.joining("、"));
    }

    private static @Nullable String labelled(String label, @Nullable String text) {
        return text == null || text.isBlank() ? null : label + "：" + text;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("；"));
    }
}
