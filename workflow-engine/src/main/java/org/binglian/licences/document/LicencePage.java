package org.binglian.licences.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.binglian.documents.PdfCell;
import org.binglian.documents.PdfCell.Align;
import org.binglian.documents.PdfDocument;
import org.binglian.documents.PdfTable;
import org.binglian.documents.Seals;
import org.binglian.identity.Directory;
import org.binglian.identity.IdNumber;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceType;
import org.binglian.licences.LicenceTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The look of a licence: for people a framed page, for machines the same as JSON inside the file. */
@Component
class LicencePage {

    static final String DATA = "licence.json";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final LicenceTypes types;
    private final Directory directory;
    private final Seals seals;
    private final String publicUrl;
    private final JsonMapper json = JsonMapper.builder().build();

    LicencePage(
            LicenceTypes types,
            Directory directory,
            Seals seals,
            @Value("${binglian.public-url:http://localhost:8080}") String publicUrl) {
        this.types = types;
        this.directory = directory;
        this.seals = seals;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    byte[] pdf(LicenceInfo licence, Instant at) {
        String issuer = directory.department(licence.issuer()).name();
        String code = licence.verificationCode().replaceAll("(.{4})(?!$)", "$1-");
        PdfDocument page = PdfDocument.portrait(licence.title() + " " + licence.number())
                .framed()
                .attach(DATA, "application/json", data(licence, issuer))
                .space(40)
                .title(licence.title())
                .space(6)
                .subtitle("证照编号：" + licence.number())
                .space(24)
                .table(table(licence))
                .space(18)
                .flushLeft("核验码：" + code)
                .flushLeft("核验网址：" + publicUrl + "/verify")
                .space(10)
                .sealedSignature(issuer, licence.issuedOn(), publicUrl + "/verify/" + licence.verificationCode());
        return (seals.onTrial() ? page.footer("测试签发，不具有法律效力") : page.footer(licence.number())).toBytes(at);
    }

    private PdfTable table(LicenceInfo licence) {
        PdfTable table =
                PdfTable.columns(28, 72).align(Align.CENTRE, Align.LEFT).textSize(12);
        rows(licence).forEach((label, value) -> table.row(PdfCell.of(label).onGrey(), PdfCell.of(value)));
        return table;
    }

    private Map<String, String> rows(LicenceInfo licence) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("持证主体", licence.holderName());
        rows.put(IdNumber.ofPerson(licence.holder()) ? "公民身份号码" : "统一社会信用代码", licence.holder());
        for (LicenceType.Fact fact : types.type(licence.type()).facts()) {
            String value = licence.facts().get(fact.key());
            if (value != null) {
                rows.put(fact.title(), value);
            }
        }
        rows.put("发证日期", DATE.format(licence.issuedOn()));
        rows.put("有效期至", until(licence.validUntil()));
        if (licence.edition() > 1) {
            rows.put("版次", "第 %d 版（换发）".formatted(licence.edition()));
        }
        return rows;
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "长期" : DATE.format(day);
    }

    private byte[] data(LicenceInfo licence, String issuer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", licence.type());
        data.put("title", licence.title());
        data.put("number", licence.number());
        data.put("edition", licence.edition());
        data.put("holder", licence.holder());
        data.put("holderName", licence.holderName());
        data.put("issuer", licence.issuer());
        data.put("issuerName", issuer);
        data.put("issuedOn", licence.issuedOn().toString());
        if (licence.validUntil() != null) {
            data.put("validUntil", licence.validUntil().toString());
        }
        data.put("facts", licence.facts());
        data.put("verificationCode", licence.verificationCode());
        return json.writeValueAsBytes(data);
    }
}
