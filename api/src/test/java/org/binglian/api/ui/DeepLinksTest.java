package org.binglian.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class DeepLinksTest {

    private final Resource ui = new ClassPathResource("ui/");
    private final DeepLinks links = new DeepLinks();

    @ParameterizedTest
    @CsvSource(textBlock = """
            index.html,                 index.html
            favicon.svg,                favicon.svg
            applications,               index.html
            applications/42/materials,  index.html
            apiary,                     index.html
            """)
    void leadToAFileOrToTheStartPage(String path, String file) throws IOException {
        assertThat(links.getResource(path, ui))
                .extracting(Resource::getFilename)
                .isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "api/v1/nothing", "assets/nothing.js", "assets", "v3/api-docs/x", "logo.png"})
    void leadNowhereOutsideTheUi(String path) throws IOException {
        assertThat(links.getResource(path, ui)).isNull();
    }
}
