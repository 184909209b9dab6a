package org.binglian.catalogue.published;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.bpmn.DecisionTable;
import org.binglian.catalogue.ApplicableItem;
import org.binglian.catalogue.JointServiceInfo;
import org.binglian.forms.FormSchema;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which items of a joint service apply to an applicant's situation, by the service's decision table {@code <service>-items}. */
@Component
class Applicability {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, DecisionTable> tables = new ConcurrentHashMap<>();

    List<ApplicableItem> decide(JointServiceInfo service, String stage, Map<String, Object> answers) {
        check(service, answers);
        Map<String, Object> inputs = Stream.concat(
                        answers.entrySet().stream().filter(answer -> answer.getValue() != null),
                        Stream.of(Map.entry("stage", (Object) stage)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (answer, fixed) -> fixed));
        List<Map<String, Object>> rows = tables.computeIfAbsent(service.code() + "-items", DecisionTable::load)
                .evaluate(inputs);
        List<String> applying = rows.stream()
                .filter(row -> (boolean) row.get("applies"))
                .map(row -> (String) row.get("item"))
                .toList();
        return rows.stream().map(row -> item(row, applying)).toList();
    }

    /** What is answered must be readable; what is not answered yet counts as not chosen. */
    private static void check(JointServiceInfo service, Map<String, Object> answers) {
        List<Fault> faults =
                FormSchema.validate(service.questions().schema().toString(), JSON.writeValueAsString(answers)).stream()
                        .filter(fault -> !fault.code().equals("required"))
                        .map(fault -> new Fault(
                                "/answers" + fault.pointer(),
                                "joint-service.answer",
                                fault.messageZh(),
                                fault.messageEn()))
                        .toList();
        Rejected.ifAny(faults);
    }

    private static ApplicableItem item(Map<String, Object> row, List<String> applying) {
        List<String> after = Stream.of(((String) row.get("after")).split(","))
                .map(String::strip)
                .filter(applying::contains)
                .toList();
        return new ApplicableItem(
                (String) row.get("item"),
                (boolean) row.get("applies"),
                (String) row.get("reason"),
                (String) row.get("reasonEn"),
                (String) row.get("clause"),
                after);
    }
}
