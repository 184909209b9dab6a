package org.binglian.catalogue.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            施工许可, 施工|许可
            食品 经营, 食品|经营
            ＦＧＷ－02, fgw-02
            FGW-02核准, fgw-02|核准
            食品　许可、备案, 食品|许可|备案
            开办企业的条件, 开办|企业|条件
            水, 水
            备案 备案, 备案
            """)
    void dividesWhatIsTyped(String typed, String words) {
        assertThat(SearchWords.of(typed).words()).containsExactly(words.split("\\|"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "，。"})
    void nothingTypedLooksForNothing(String typed) {
        assertThat(SearchWords.of(typed).isEmpty()).isTrue();
    }

    @Test
    void looksForTwelveWordsAtMost() {
        assertThat(SearchWords.of("a b c d e f g h i j k l m n").words())
                .isEqualTo(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"));
    }
}
