package org.binglian.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.catalogue.ApplicableItem;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.JointItem;
import org.binglian.forms.FormLibrary;
import org.binglian.forms.FormSchema;
import org.binglian.forms.MergedForm;
import org.binglian.identity.Directory;
import org.binglian.identity.Fault;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.Rejected;
import org.binglian.materials.MaterialContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what an application consists of, and what is still wrong with it. Reads only. */
@Component
class Composer {

    private final Catalogue catalogue;
    private final FormLibrary forms;
    private final Directory directory;
    private final Clock clock;

    Composer(Catalogue catalogue, FormLibrary forms, Directory directory, Clock clock) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.directory = directory;
        this.clock = clock;
    }

    /** Before submission by the guides in force and the answers given; afterwards by the versions that the cases were filed under. */
    Contents contents(Application application) {
        return application.state() == ApplicationState.DRAFT
                ? drafted(application)
                : filed(application, application.cases());
    }

    Contents filed(Application application, List<ApprovalCase> filed) {
        List<ApplicableItem> decisions = filed.stream()
                .map(c -> new ApplicableItem(c.item(), true, "", "", "", c.after()))
                .toList();
        return compose(application, decisions, guides(filed));
    }

    private Contents drafted(Application application) {
        Subject subject = application.subject();
        if (!subject.joint()) {
            return compose(application, List.of(), List.of(catalogue.guide(String.valueOf(subject.item()))));
        }
        List<ApplicableItem> decisions = catalogue.applicableItems(
                String.valueOf(subject.jointService()), String.valueOf(subject.stage()), application.answers());
        List<ItemGuide> guides = decisions.stream()
                .filter(ApplicableItem::applies)
                .map(decision -> catalogue.guide(decision.item()))
                .toList();
        return compose(application, decisions, guides);
    }

    private Contents compose(Application application, List<ApplicableItem> decisions, List<ItemGuide> guides) {
        MergedForm form = forms.merge(guides.stream().map(ItemGuide::form).toList());
        Map<String, String> known = directory
                .party(application.applicant().username())
                .map(Composer::known)
                .orElse(Map.of());
        Map<String, Object> data = new LinkedHashMap<>(form.prefill(known));
        data.putAll(form.asked(JsonMap.MAPPER.writeValueAsString(application.form())));
        return new Contents(decisions, guides, form, data, known, materials(application, guides));
    }

    /** Names of the answers that decide whether an item of the joint service applies, by item. */
    Map<String, String> decidingQuestions(Subject subject) {
        return subject.joint()
                ? catalogue.jointService(String.valueOf(subject.jointService())).stages().stream()
                        .filter(stage -> stage.code().equals(subject.stage()))
                        .flatMap(stage -> stage.items().stream())
                        .collect(Collectors.toMap(JointItem::item, JointItem::question))
                : Map.of();
    }

    /** The materials' view of a filed application, without the cost of merging its forms. */
    MaterialContext filedMaterials(Application application, List<ApprovalCase> filed) {
        return materials(application, guides(filed));
    }

    private MaterialContext materials(Application application, List<ItemGuide> guides) {
        Applicant applicant = application.applicant();
        return new MaterialContext(
                application.id(),
                application.number(),
                application.undertaking(),
                guides,
                applicant.idNumber(),
                applicant.username(),
                LocalDate.now(clock));
    }

    private List<ItemGuide> guides(List<ApprovalCase> filed) {
        return filed.stream()
                .map(c -> catalogue.version(c.item(), c.itemVersion()))
                .toList();
    }

    private static Map<String, String> known(PartyInfo party) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("applicant.name", party.name());
        known.put("applicant.kind", party.kind().name());
        known.put("applicant.idNumber", party.idNumber());
        known.put("applicant.phone", party.phone());
        if (party.legalRepresentative() != null) {
            known.put("applicant.legalRepresentative", party.legalRepresentative());
        }
        if (party.address() != null) {
            known.put("applicant.address", party.address());
        }
        return known;
    }

    /** Faults of answers, form and delivery; those of the materials come from {@code materials}. */
    List<Fault> faults(Application application, Contents contents) {
        List<Fault> faults = new ArrayList<>();
        questionFaults(application.subject(), application.answers()).forEach(fault -> faults.add(fault.fault()));
        if (contents.items().isEmpty()) {
            faults.add(new Fault("/answers", "application.no-item-applies"));
        }
        contents.form().validate(JsonMap.MAPPER.writeValueAsString(contents.data())).stream()
                .map(fault ->
                        new Fault("/form" + fault.pointer(), "application.form", fault.messageZh(), fault.messageEn()))
                .forEach(faults::add);
        faults.addAll(deliveryFaults(application.delivery()));
        return faults;
    }

    /** Refuses answers that no question could have; missing ones are no fault of a draft. */
    void requireAnswers(Subject subject, Map<String, ? extends @Nullable Object> answers) {
        Map<String, Object> given = new LinkedHashMap<>();
        answers.forEach((question, answer) -> {
            if (answer != null) {
                given.put(question, answer);
            }
        });
        List<Fault> faults = questionFaults(subject, given).stream()
                .filter(fault -> !fault.required())
                .map(QuestionFault::fault)
                .toList();
        Rejected.ifAny(faults);
    }

    private record QuestionFault(Fault fault, boolean required) {}

    private List<QuestionFault> questionFaults(Subject subject, Map<String, Object> answers) {
        if (!subject.joint()) {
            return List.of();
        }
        String schema = catalogue
                .jointService(String.valueOf(subject.jointService()))
                .questions()
                .schema()
                .toString();
        return FormSchema.validate(schema, JsonMap.MAPPER.writeValueAsString(answers)).stream()
                .map(fault -> new QuestionFault(
                        new Fault(
                                "/answers" + fault.pointer(), "application.form", fault.messageZh(), fault.messageEn()),
                        fault.code().equals("required")))
                .toList();
    }

    private static List<Fault> deliveryFaults(Delivery delivery) {
        if (delivery.method() != DeliveryMethod.COURIER) {
            return List.of();
        }
        return Stream.of("recipient", "phone", "address")
                .filter(detail -> delivery.detail(detail).isEmpty())
                .map(detail ->
                        new Fault("/delivery/" + detail, "application.delivery-" + detail.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
