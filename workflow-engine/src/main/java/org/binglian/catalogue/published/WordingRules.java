package org.binglian.catalogue.published;

import java.util.List;
import org.binglian.catalogue.Contact;
import org.binglian.catalogue.Faq;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Precondition;
import org.binglian.identity.Clause;
import org.binglian.identity.Fault;

/** One format for every guide: what an applicant must be told is there, and in a length that is read. */
final class WordingRules {

    private static final Wording MATERIAL_TITLE = Wording.line("申报材料名称", "The title of the material");
    private static final Wording COPIES = Wording.line("材料形式和份数", "The form and number of copies of the material");
    private static final Wording SOURCE = Wording.line("材料来源", "The source of the material");
    private static final Wording BASIS = Wording.paragraph("法定依据", "The legal basis");
    private static final Wording NOTE = Wording.paragraph("材料说明", "The note on the material");
    private static final Wording PRECONDITION = Wording.paragraph("前置条件", "The precondition");
    private static final Wording DOCUMENT = Wording.line("前置条件涉及的文书", "The document of the precondition");

    private WordingRules() {}

    static void broken(ItemGuide guide, List<Fault> faults) {
        basics(guide, faults);
        materials(guide.materials(), faults);
        preconditions(guide.preconditions(), faults);
        handling(guide, faults);
        contact(guide.contact(), faults);
        answers(guide.faq(), faults);
    }

    @Clause("2.4.1")
    private static void basics(ItemGuide guide, List<Fault> faults) {
        Wording.line("事项名称", "The name of the item").required("/name", guide.name(), faults);
        Wording.line("事项类型", "The kind of the item")
                .required("/kind", guide.kind() == null ? null : guide.kind().name(), faults);
        Wording.line("实施层级", "The level that handles the item")
                .required("/handlingLevel", guide.handlingLevel(), faults);
        Wording.paragraph("法定期限依据", "The basis of the statutory limit")
                .required("/limitBasis", guide.limitBasis(), faults);
        Wording.paragraph("收费情况", "The fees").required("/fees", guide.fees(), faults);
        Wording.line("申请表", "The application form").required("/form", guide.form(), faults);
        Wording.paragraph("申请条件", "The condition").each("/conditions", guide.conditions(), faults);
        Wording.paragraph("设定依据", "The legal basis of the item").each("/legalBases", guide.legalBases(), faults);
        if (guide.legalBases().isEmpty()) {
            faults.add(new Fault("/legalBases", "item.not-told", "设定依据", "The legal basis of the item"));
        }
        Wording.line("主题", "The theme").each("/themes", guide.themes(), faults);
        Wording.line("生命周期事件", "The life event").each("/lifeEvents", guide.lifeEvents(), faults);
    }

    private static void materials(List<MaterialRequirement> materials, List<Fault> faults) {
        for (int i = 0; i < materials.size(); i++) {
            MaterialRequirement material = materials.get(i);
            String pointer = "/materials/" + i;
            MATERIAL_TITLE.required(pointer + "/title", material.title(), faults);
            COPIES.required(pointer + "/copies", material.copies(), faults);
            SOURCE.required(pointer + "/source", material.source(), faults);
            BASIS.optional(pointer + "/basis", material.basis(), faults);
            NOTE.optional(pointer + "/note", material.note(), faults);
        }
    }

    private static void preconditions(List<Precondition> preconditions, List<Fault> faults) {
        for (int i = 0; i < preconditions.size(); i++) {
            Precondition precondition = preconditions.get(i);
            String pointer = "/preconditions/" + i;
            PRECONDITION.required(pointer + "/text", precondition.text(), faults);
            BASIS.optional(pointer + "/basis", precondition.basis(), faults);
            DOCUMENT.each(pointer + "/documents", precondition.documents(), faults);
        }
    }

    @Clause({"2.1.3c", "article 45"})
    private static void handling(ItemGuide guide, List<Fault> faults) {
        for (int i = 0; i < guide.steps().size(); i++) {
            Wording.line("办理环节名称", "The name of the step")
                    .required("/steps/" + i + "/name", guide.steps().get(i).name(), faults);
        }
        for (int i = 0; i < guide.specialProcedures().size(); i++) {
            Wording.paragraph("特别程序依据", "The basis of the special procedure")
                    .required(
                            "/specialProcedures/" + i + "/basis",
                            guide.specialProcedures().get(i).basis(),
                            faults);
        }
        for (int i = 0; i < guide.intermediaryServices().size(); i++) {
            String pointer = "/intermediaryServices/" + i;
            Wording.line("中介服务名称", "The name of the intermediary service")
                    .required(
                            pointer + "/name",
                            guide.intermediaryServices().get(i).name(),
                            faults);
            Wording.paragraph("中介服务依据", "The basis of the intermediary service")
                    .required(
                            pointer + "/basis",
                            guide.intermediaryServices().get(i).basis(),
                            faults);
        }
        for (int i = 0; i < guide.results().size(); i++) {
            Wording.line("办理结果名称", "The title of the result")
                    .required("/results/" + i + "/title", guide.results().get(i).title(), faults);
        }
    }

    @Clause("2.3.1b")
    private static void contact(Contact contact, List<Fault> faults) {
        if (contact == null) {
            faults.add(new Fault("/contact", "item.not-told", "办理地点和咨询投诉方式", "Where to ask and to complain"));
            return;
        }
        Wording.line("办理地点", "The place").required("/contact/place", contact.place(), faults);
        Wording.line("办理时间", "The office hours").required("/contact/hours", contact.hours(), faults);
        Wording.line("咨询电话", "The enquiry phone").required("/contact/enquiryPhone", contact.enquiryPhone(), faults);
        Wording.line("投诉电话", "The complaint phone")
                .required("/contact/complaintPhone", contact.complaintPhone(), faults);
    }

    private static void answers(List<Faq> faq, List<Fault> faults) {
        for (int i = 0; i < faq.size(); i++) {
            Wording.paragraph("常见问题", "The question")
                    .required("/faq/" + i + "/question", faq.get(i).question(), faults);
            Wording.paragraph("常见问题解答", "The answer")
                    .required("/faq/" + i + "/answer", faq.get(i).answer(), faults);
        }
    }
}
