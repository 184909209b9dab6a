package org.binglian.documents.instruments;

import java.time.Instant;
import java.util.List;
import org.binglian.documents.Block;
import org.binglian.documents.InstrumentContent;
import org.binglian.documents.PdfCell;
import org.binglian.documents.PdfCell.Align;
import org.binglian.documents.PdfDocument;
import org.binglian.documents.PdfTable;

/** The look of an instrument: title, number, addressee, text and tables, signature. */
final class InstrumentLayout {

    private static final float NORMAL_TYPE = 10.5f;
    private static final float SMALLER_TYPE = 10;

    private static final int LONGEST_SHORT = "2016年11月12日".length();

    private InstrumentLayout() {}

    static byte[] issued(InstrumentContent content, String number, Instant at, boolean sealed) {
        String name = content.title() + " " + number;
        return onFewestPages(name, content, number, sealed).footer(number).toBytes(at);
    }

    /** How it would look, without a number and marked as not issued. */
    static byte[] preview(InstrumentContent content, Instant at) {
        return onFewestPages(content.title(), content, "（签发时编号）", false)
                .watermark("预览 草稿")
                .toBytes(at);
    }

    /** Lines move closer together when that saves a page, as the standard for official documents has it. */
    private static PdfDocument onFewestPages(String name, InstrumentContent content, String number, boolean sealed) {
        PdfDocument normal = laidOut(PdfDocument.portrait(name), content, number, NORMAL_TYPE, sealed);
        if (normal.pages() == 1) {
            return normal;
        }
        PdfDocument compact = laidOut(PdfDocument.compactPortrait(name), content, number, SMALLER_TYPE, sealed);
        return compact.pages() < normal.pages() ? compact : normal;
    }

    private static PdfDocument laidOut(
            PdfDocument pdf, InstrumentContent content, String number, float tableType, boolean sealed) {
        pdf.title(content.title()).flushRight(number).space(8);
        if (content.addressee() != null) {
            pdf.flushLeft(content.addressee() + "：");
        }
        List<Block> blocks = content.blocks();
        for (Block block : blocks.subList(0, blocks.size() - closing(blocks))) {
            add(pdf, block, tableType);
        }
        addClosing(pdf, blocks.subList(blocks.size() - closing(blocks), blocks.size()));
        return sealed
                ? pdf.sealedSignature(content.issuer(), content.date(), content.verifyUrl())
                : pdf.signature(content.issuer(), content.date(), content.verifyUrl());
    }

    /** How many of the last blocks stay with the signature: a paragraph and the heading above it. */
    private static int closing(List<Block> blocks) {
        int size = blocks.size();
        if (size == 0 || !(blocks.get(size - 1) instanceof Block.Paragraph)) {
            return 0;
        }
        return size > 1 && blocks.get(size - 2) instanceof Block.Heading ? 2 : 1;
    }

    private static void addClosing(PdfDocument pdf, List<Block> closing) {
        String heading = closing.size() == 2 && closing.get(0) instanceof Block.Heading first ? first.text() : null;
        if (!closing.isEmpty() && closing.get(closing.size() - 1) instanceof Block.Paragraph last) {
            pdf.lastParagraph(heading, last.text());
        }
    }

    private static void add(PdfDocument pdf, Block block, float tableType) {
        if (block instanceof Block.Paragraph paragraph) {
            pdf.paragraph(paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            pdf.heading(heading.text());
        } else if (block instanceof Block.Facts facts) {
            pdf.space(4).table(table(facts).textSize(tableType)).space(8);
        } else if (block instanceof Block.Table table) {
            pdf.space(4).table(table(table).textSize(tableType)).space(8);
        }
    }

    private static PdfTable table(Block.Facts facts) {
        PdfTable table = PdfTable.columns(26, 74).align(Align.CENTRE, Align.LEFT);
        for (Block.Fact fact : facts.facts()) {
            table.row(PdfCell.of(fact.label()).onGrey(), PdfCell.of(fact.value()));
        }
        return table;
    }

    /** Columns of nothing but short values, such as dates, are centred. */
    private static PdfTable table(Block.Table block) {
        PdfTable table = PdfTable.columns(
                block.widths().stream().mapToInt(Integer::intValue).toArray());
        Align[] aligns = new Align[block.widths().size()];
        for (int i = 0; i < aligns.length; i++) {
            int column = i;
            boolean isShort =
                    block.rows().stream().allMatch(row -> row.get(column).length() <= LONGEST_SHORT);
            aligns[i] = isShort ? Align.CENTRE : Align.LEFT;
        }
        table.align(aligns).header(block.headers().toArray(String[]::new));
        for (List<String> row : block.rows()) {
            table.row(row.toArray(String[]::new));
        }
        return table;
    }
}
