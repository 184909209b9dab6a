package org.binglian.documents.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.binglian.documents.Block;
import org.binglian.documents.InstrumentContent;
import org.junit.jupiter.api.Test;

class FrozenContentTest {

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(FrozenContent.read(FrozenContent.write(SampleInstruments.reply(4))))
                .isEqualTo(SampleInstruments.reply(4));
    }

    /** Rows of this form are in databases: it may only be added to. */
    @Test
    void oldRowsStayReadable() {
        String row = """
                {"title":"受理通知书","addressee":null,"issuer":"省发展改革委","date":"2016-09-28","verifyUrl":null,"blocks":[
                  {"block":"heading","text":"一"},
                  {"block":"paragraph","text":"二"},
                  {"block":"facts","facts":[{"label":"三","value":"四"}]},
                  {"block":"table","headers":["五"],"rows":[["六"]],"widths":[100]}]}
                """;

        assertThat(FrozenContent.read(row))
                .isEqualTo(new InstrumentContent(
                        "受理通知书",
                        null,
                        List.of(
                                new Block.Heading("一"),
                                new Block.Paragraph("二"),
                                new Block.Facts(List.of(new Block.Fact("三", "四"))),
                                new Block.Table(List.of("五"), List.of(List.of("六")), List.of(100))),
                        "省发展改革委",
                        LocalDate.of(2016, 9, 28),
                        null));
    }
}
