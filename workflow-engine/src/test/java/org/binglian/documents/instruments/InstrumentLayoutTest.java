package org.binglian.documents.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.binglian.documents.Block;
import org.binglian.documents.InstrumentContent;
import org.binglian.documents.PdfText;
import org.junit.jupiter.api.Test;

class InstrumentLayoutTest {

    private static final Instant AT = Instant.parse("2016-09-28T01:00:00Z");

    @Test
    void anAcceptanceNoticeFillsOnePage() {
        byte[] pdf = InstrumentLayout.issued(SampleInstruments.acceptance(), "浙政服受〔2016〕128号", AT, true);

        assertThat(PdfText.pages(pdf)).hasSize(1);
        assertThat(PdfText.unbroken(pdf))
                .contains("受理通知书", "浙政服受〔2016〕128号", "杭州钱江新材料科技有限公司：")
                .contains("统一受理编号330000-20160927-000128", "1企业投资项目核准FGW-2016-000341省发展改革委202016-11-02")
                .contains("浙江省政务服务中心", "2016年9月28日", "第1页，共1页")
                .doesNotContain("预览");
    }

    @Test
    void aReplyThatWouldJustMissAPageIsSetCloser() {
        assertThat(PdfText.pages(InstrumentLayout.issued(SampleInstruments.reply(4), "浙发改复〔2016〕35号", AT, true)))
                .hasSize(1);
    }

    @Test
    void aLongReplyKeepsItsHeaderItsNumberAndTheEndTogether() {
        List<String> pages =
                PdfText.pages(InstrumentLayout.issued(SampleInstruments.reply(30), "浙发改复〔2016〕36号", AT, true));

        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("浙发改复〔2016〕36号", "文书编号"));
        assertThat(pages.get(pages.size() - 1)).contains("三、权利告知", "行政复议", "浙江省发展和改革委员会", "2016年11月2日");
    }

    @Test
    void aPreviewSaysThatItIsOne() {
        assertThat(PdfText.unbroken(InstrumentLayout.preview(SampleInstruments.correction(), AT)))
                .contains("预览", "草稿", "（签发时编号）", "法定代表人签字缺失");
    }

    @Test
    void longTextGoesOnOverPagesWithoutLoss() {
        String text = String.join("", Collections.nCopies(400, "申请材料不齐全、不符合法定形式。"));
        byte[] pdf = InstrumentLayout.issued(plain(List.of(new Block.Paragraph(text))), "浙受〔2016〕1号", AT, true);

        assertThat(PdfText.pages(pdf)).hasSizeGreaterThan(4);
        assertThat(PdfText.unbroken(pdf).split("申请材料不齐全", -1)).hasSizeGreaterThan(390);
    }

    @Test
    void anInstrumentMayHaveNoTextAndNoAddressee() {
        InstrumentContent bare =
                new InstrumentContent("送达回证", null, List.of(), "浙江省政务服务中心", LocalDate.of(2016, 9, 28), null);

        assertThat(PdfText.unbroken(InstrumentLayout.issued(bare, "浙送〔2016〕1号", AT, true)))
                .contains("送达回证", "浙送〔2016〕1号");
    }

    private static InstrumentContent plain(List<Block> blocks) {
        return new InstrumentContent("受理通知书", "张三", blocks, "浙江省政务服务中心", LocalDate.of(2016, 9, 28), null);
    }
}
