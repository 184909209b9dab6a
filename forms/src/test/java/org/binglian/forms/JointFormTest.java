package org.binglian.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class JointFormTest {

    /** Fixed, so that a failure can be repeated. */
    private static final long SEED = 20161124;

    private static final int RANDOM_SETS = 40;

    private static final FormLibrary LIBRARY = FormLibrary.load();

    static Stream<List<String>> together() {
        Random random = new Random(SEED);
        Stream<List<String>> subsets = IntStream.range(0, RANDOM_SETS).mapToObj(i -> some(ItemCodes.all(), random));
        return Stream.concat(Stream.concat(ItemCodes.joint(), Stream.of(ItemCodes.all())), subsets);
    }

    private static List<String> some(List<String> all, Random random) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(10));
    }

    @ParameterizedTest
    @MethodSource("together")
    void theExamplesFillTheFormOfSeveralItems(List<String> items) {
        MergedForm form = LIBRARY.merge(items);

        assertThat(form.validate(ExampleData.required(form).toString())).isEmpty();
        assertThat(form.validate(ExampleData.everything(form).toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("together")
    void isASchemaByTheMetaSchema(List<String> items) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()))
                        .validate(schema(items)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("together")
    void asksForEachFactOnceAndNamesAllWhoWantIt(List<String> items) {
        MergedForm form = LIBRARY.merge(items);
        List<String> asked = form.fields().stream().map(FieldOrigin::field).toList();

        assertThat(asked).doesNotHaveDuplicates();
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(items.stream()
                        .flatMap(id -> LIBRARY.form(id).fields().stream())
                        .map(FormField::name)
                        .distinct()
                        .toList());
        for (FieldOrigin field : form.fields()) {
            assertThat(field.forms())
                    .containsExactlyInAnyOrderElementsOf(items.stream()
                            .filter(id -> LIBRARY.form(id).fields().stream()
                                    .anyMatch(wanted -> wanted.name().equals(field.field())))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("together")
    void requiresWhatAnyItemRequires(List<String> items) {
        assertThat(schema(items).path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(items.stream()
                        .flatMap(id -> LIBRARY.form(id).fields().stream())
                        .filter(FormField::required)
                        .map(FormField::name)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("together")
    void showsEveryFieldInExactlyOneSection(List<String> items) {
        MergedForm form = LIBRARY.merge(items);
        JsonNode ui = Json.MAPPER.readTree(form.uiSchemaJson());
        List<String> asked = form.fields().stream().map(FieldOrigin::field).toList();

        assertThat(ui.path("ui:order").valueStream().map(JsonNode::asString)).containsExactlyElementsOf(asked);
        assertThat(ui.path("ui:sections")
                        .valueStream()
                        .flatMap(section -> section.path("fields").valueStream())
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(asked);
    }

    @ParameterizedTest
    @MethodSource("together")
    void isTheSameInWhateverOrderTheItemsAreNamed(List<String> items) {
        List<String> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        reversed.addAll(items);

        assertThat(LIBRARY.merge(reversed)).isEqualTo(LIBRARY.merge(items));
    }

    @Test
    void aJointFormAsksLessThanItsFormsDo() {
        ItemCodes.joint()
                .forEach(items -> assertThat(LIBRARY.merge(items).fields())
                        .hasSizeLessThan(items.stream()
                                .mapToInt(id -> LIBRARY.form(id).fields().size())
                                .sum()));
    }

    @Test
    void everyFieldFilledToItsLimitCanStillBeSent() {
        ItemCodes.joint()
                .forEach(items -> assertThat(schema(items)
                                .path("properties")
                                .valueStream()
                                .mapToInt(field ->
                                        100 + 2 * field.path("maxLength").asInt(0))
                                .sum())
                        .isLessThan(FormData.MAX_SIZE));
    }

    private static JsonNode schema(List<String> items) {
        return Json.MAPPER.readTree(LIBRARY.merge(items).schemaJson());
    }
}
