package org.binglian.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormLibraryTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    static Stream<String> forms() {
        return LIBRARY.ids().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormHasTheIdOfItsFileAndAVersion(String id) {
        Form form = LIBRARY.form(id);
        assertThat(form.id()).isEqualTo(id);
        assertThat(form.version()).isPositive();
        assertThat(form.title()).isNotBlank();
        assertThat(form.titleEn()).isNotBlank();
        assertThat(form.fields()).hasSizeBetween(12, 24);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsASchemaByTheMetaSchema(String id) {
        String schema = LIBRARY.merge(List.of(id)).schemaJson();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()))
                        .validate(Json.MAPPER.readTree(schema)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theExamplesFillEveryForm(String id) {
        MergedForm form = LIBRARY.merge(List.of(id));
        assertThat(form.validate(ExampleData.required(form).toString())).isEmpty();
        assertThat(form.validate(ExampleData.everything(form).toString())).isEmpty();
    }

    @Test
    void everyItemHasItsFormAndNoFormIsLeftOver() {
        assertThat(LIBRARY.ids()).containsExactlyInAnyOrderElementsOf(ItemCodes.all());
    }

    @Test
    void anUnknownFormIsRefused() {
        assertThatThrownBy(() -> LIBRARY.form("xyz-01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LIBRARY.merge(List.of("fgw-01", "xyz-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xyz-01");
    }
}
