package org.binglian.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text exists in both languages, whichever module it comes from. */
class MessagesTest {

    static Stream<String> bundles() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(Resource::getFilename)
                .map(name -> name.replaceFirst("(_en)?\\.properties$", ""))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTheSameTextsInBothLanguages(String bundle) throws IOException {
        Properties chinese = read(bundle + ".properties");
        Properties english = read(bundle + "_en.properties");

        assertThat(english.stringPropertyNames()).hasSameElementsAs(chinese.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTextsWhosePlaceholdersCanBeFilled(String bundle) throws IOException {
        Properties english = read(bundle + "_en.properties");
        Properties chinese = read(bundle + ".properties");

        assertThat(chinese.values()).allSatisfy(text -> new MessageFormat(text.toString()));
        assertThat(english.values()).allSatisfy(text -> new MessageFormat(text.toString()));
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader file = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/messages/" + name), StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties;
    }
}
