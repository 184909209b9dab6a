package org.binglian.documents.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.binglian.documents.InstrumentKind;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class InstrumentSettingsTest {

    @Test
    void theOfficialPatternIsTheDefault() {
        assertThat(settings(Map.of()).number("浙发改", InstrumentKind.ACCEPTANCE_NOTICE, 2016, 12))
                .isEqualTo("浙发改受〔2016〕12号");
    }

    @Test
    void anotherPatternCanBeSet() {
        InstrumentSettings settings =
                settings(Map.of("binglian.instruments.number-pattern", "{year}-{issuer}-{sequence}"));

        assertThat(settings.number("浙建", InstrumentKind.REFUSAL_DECISION, 2017, 3))
                .isEqualTo("2017-浙建-3");
    }

    @Test
    void aPatternWithoutSequenceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InstrumentSettings("{issuer}〔{year}〕"));
    }

    private static InstrumentSettings settings(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("binglian.instruments", InstrumentSettings.class);
    }
}
