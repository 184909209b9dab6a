package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names in the classes are those in the models, no more and no fewer. */
class TypedNamesTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{(\\w+)([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'(\\w+)'");

    @ParameterizedTest
    @ValueSource(
            classes = {
                JointApplicationProcess.class,
                ApprovalCaseProcess.class,
                ItemSimplificationProcess.class,
                CommitmentCheckProcess.class,
                OriginalCheckProcess.class
            })
    void agreeWithTheModel(Class<?> names) {
        BpmnModelInstance model = read(constant(names, "MODEL"));

        assertThat(model.getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(constant(names, "KEY"));
        assertThat(constants(names, "Elements")).isEqualTo(idsOf(model));
        assertThat(constants(names, "Messages")).isEqualTo(messagesOf(model));
        assertThat(constants(names, "Beans")).isEqualTo(rootsOf(model, names).collect(Collectors.toSet()));
        assertThat(constants(names, "Outcomes")).isEqualTo(literalsOf(model));
    }

    private static BpmnModelInstance read(String path) {
        return Bpmn.readModelFromStream(TypedNamesTest.class.getResourceAsStream(path));
    }

    private static Set<String> idsOf(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }

    private static Set<String> messagesOf(BpmnModelInstance model) {
        return model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(Collectors.toSet());
    }

    /** First names in expressions that are not variables: the beans. */
    private static Stream<String> rootsOf(BpmnModelInstance model, Class<?> names) {
        Set<String> variables = constants(names, "Variables");
        return expressionsOf(model).map(e -> e.group(1)).filter(root -> !variables.contains(root));
    }

    private static Set<String> literalsOf(BpmnModelInstance model) {
        return expressionsOf(model)
                .flatMap(e -> LITERAL.matcher(e.group(2)).results())
                .map(literal -> literal.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<MatchResult> expressionsOf(BpmnModelInstance model) {
        // A business key of the called process is an expression too, but its root is a variable of the called one.
        return Stream.of(Bpmn.convertToString(model))
                .map(xml -> xml.replaceAll("<camunda:in [^>]*>", ""))
                .flatMap(xml -> EXPRESSION.matcher(xml).results());
    }

    private static Set<String> constants(Class<?> names, String group) {
        return Arrays.stream(names.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals(group))
                .map(nested -> Arrays.stream(nested.getDeclaredFields()).map(TypedNamesTest::value))
                .flatMap(values -> values)
                .collect(Collectors.toSet());
    }

    private static String constant(Class<?> names, String name) {
        try {
            return value(names.getDeclaredField(name));
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
