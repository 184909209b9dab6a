package org.binglian.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.binglian.documents.pdf.PageMarks;
import org.binglian.documents.pdf.Paper;
import org.binglian.documents.pdf.Paper.Margins;
import org.binglian.documents.pdf.SignatureBlock;
import org.binglian.documents.pdf.TableSetting;
import org.binglian.documents.pdf.TextFlow;
import org.binglian.documents.pdf.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * An official document on A4 in Chinese type: each call adds something below what is there and starts new pages as
 * needed; every page says which it is of how many. Characters that the typeface lacks come out as 〓.
 *
 * <p>A sheet such as Attachment 3:
 *
 * <pre>{@code
 * byte[] pdf = PdfDocument.landscape("省级部门审批事项月度办理情况统计表")
 *         .title("省级部门审批事项月度办理情况统计表")
 *         .spread("填报单位：浙江省", "2016年9月", "计量单位：件、天")
 *         .table(table)                                   // see PdfTable: levels of header, numbered lines, spans
 *         .spread("单位负责人：", "填表人：", "联系电话：", "报出日期：")
 *         .footer("附件3")
 *         .toBytes(instant);
 * }</pre>
 */
public final class PdfDocument {

    private static final float SHORT_SIDE = 595.28f;
    private static final float LONG_SIDE = 841.89f;
    private static final float MILLIMETRE = LONG_SIDE / 297;
    private static final DateTimeFormatter CHINESE_DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private static final TextStyle TITLE = TextStyle.bold(20, 30);
    private static final float SPACE_ABOVE_HEADING = 4;
    private static final TextStyle SMALL = TextStyle.regular(10, 18);

    private final String name;
    private final Paper paper;
    private final TextFlow flow;
    private final TextStyle textStyle;
    private final TextStyle headingStyle;
    private String footer = "";
    private String watermark = "";
    private boolean framed;

    private PdfDocument(String name, Paper paper, float lineHeight) {
        this.name = name;
        this.paper = paper;
        this.textStyle = TextStyle.regular(12, lineHeight);
        this.headingStyle = TextStyle.bold(12, lineHeight + 2);
        this.flow = new TextFlow(paper);
    }

    /** @param name the document's title in its properties */
    public static PdfDocument portrait(String name) {
        return new PdfDocument(name, new Paper(SHORT_SIDE, LONG_SIDE, margins(27, 26, 25, 28)), 22);
    }

    /** With less space between lines and at the edges, for what would just miss a page. */
    public static PdfDocument compactPortrait(String name) {
        return new PdfDocument(name, new Paper(SHORT_SIDE, LONG_SIDE, margins(22, 26, 20, 28)), 19);
    }

    /** @param name the document's title in its properties */
    public static PdfDocument landscape(String name) {
        return new PdfDocument(name, new Paper(LONG_SIDE, SHORT_SIDE, margins(20, 18, 20, 18)), 22);
    }

    /** How many pages there are by now. */
    public int pages() {
        return paper.pages();
    }

    /** Large and in the middle. */
    public PdfDocument title(String text) {
        flow.centred(text, TITLE);
        paper.advance(6);
        return this;
    }

    /** In the middle, such as the month of a table. */
    public PdfDocument subtitle(String text) {
        flow.centred(text, textStyle);
        return this;
    }

    /** A bold line that stays with what follows. */
    public PdfDocument heading(String text) {
        paper.advance(SPACE_ABOVE_HEADING);
        paper.need(headingStyle.lineHeight() + 3 * textStyle.lineHeight());
        flow.justified(text, headingStyle, 2);
        return this;
    }

    /** Running text to both margins, indented by two characters; line breaks in it start new paragraphs. */
    public PdfDocument paragraph(String text) {
        flow.justified(text, textStyle, 2);
        return this;
    }

    /**
     * As {@link #paragraph}, with a heading if there is one, but on one page with the {@link #signature} that follows, so
     * that this never stands alone.
     */
    public PdfDocument lastParagraph(@Nullable String heading, String text) {
        float headingHeight = heading == null ? 0 : SPACE_ABOVE_HEADING + headingStyle.lineHeight();
        paper.need(headingHeight + flow.heightOf(text, textStyle, 2) + SignatureBlock.HEIGHT);
        if (heading != null) {
            heading(heading);
        }
        return paragraph(text);
    }

    public PdfDocument flushLeft(String text) {
        flow.justified(text, textStyle, 0);
        return this;
    }

    public PdfDocument flushRight(String text) {
        flow.flushRight(text, textStyle);
        return this;
    }

    /** Short texts on one line: first at the left, last at the right, others between; such as the line above a table. */
    public PdfDocument spread(String... texts) {
        flow.spread(List.of(texts), SMALL);
        return this;
    }

    public PdfDocument space(float points) {
        paper.advance(points);
        return this;
    }

    public PdfDocument table(PdfTable table) {
        new TableSetting(paper, table).set();
        return this;
    }

    /**
     * Issuer and date at the right, in the place of the seal; they stay on one page.
     *
     * @param verifyUrl printed as a QR code at the left, with a line that says what it is for
     */
    public PdfDocument signature(String issuer, LocalDate date, @Nullable String verifyUrl) {
        new SignatureBlock(paper).set(issuer, CHINESE_DATE.format(date), verifyUrl, false);
        return this;
    }

    /** As {@link #signature}, with the issuer's seal on it: for what {@link Seals} signs. */
    public PdfDocument sealedSignature(String issuer, LocalDate date, @Nullable String verifyUrl) {
        new SignatureBlock(paper).set(issuer, CHINESE_DATE.format(date), verifyUrl, true);
        return this;
    }

    /** A double frame around every page, as certificates have. */
    public PdfDocument framed() {
        framed = true;
        return this;
    }

    /** Puts data into the document, which machines read and people can save. */
    public PdfDocument attach(String fileName, String mediaType, byte[] data) {
        paper.attach(fileName, mediaType, data);
        return this;
    }

    /** A small text at the left of every page's foot. */
    public PdfDocument footer(String text) {
        footer = text;
        return this;
    }

    /** A word in pale grey across every page. */
    public PdfDocument watermark(String text) {
        watermark = text;
        return this;
    }

    /**
     * Finishes the document; nothing can be added after.
     *
     * @param createdAt recorded in its properties; with the same content and time the bytes are the same
     */
    public byte[] toBytes(Instant createdAt) {
        return paper.finish(name, createdAt, new PageMarks(paper, footer, watermark, framed));
    }

    private static Margins margins(float top, float right, float bottom, float left) {
        return new Margins(top * MILLIMETRE, right * MILLIMETRE, bottom * MILLIMETRE, left * MILLIMETRE);
    }
}
