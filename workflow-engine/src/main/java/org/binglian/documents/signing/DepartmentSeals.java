package org.binglian.documents.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.binglian.documents.SealCheck;
import org.binglian.documents.Seals;
import org.springframework.stereotype.Component;

@Component
class DepartmentSeals implements Seals {

    private static final COSName PADES = COSName.getPDFName("ETSI.CAdES.detached");

    /** Room for a signature with its certificates and a time stamp. */
    private static final int ROOM = 32 * 1024;

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final KeyRing keys;
    private final TimeStamps timeStamps;
    private final Clock clock;

    DepartmentSeals(KeyRing keys, TimeStamps timeStamps, Clock clock) {
        this.keys = keys;
        this.timeStamps = timeStamps;
        this.clock = clock;
    }

    @Override
    public byte[] seal(byte[] pdf, String department) {
        SigningKey key = keys.keyOf(department);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions room = new SignatureOptions();
                ByteArrayOutputStream sealed = new ByteArrayOutputStream()) {
            room.setPreferredSignatureSize(ROOM);
            PDSignature signature = signature(key);
            document.addSignature(signature, new CmsSignature(key, timeStamps), room);
            FinalForm.declare(document, signature);
            document.saveIncremental(sealed);
            return sealed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDSignature signature(SigningKey key) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PADES);
        signature.setName(SignerName.of(key.certificate()));
        GregorianCalendar now = new GregorianCalendar(TimeZone.getTimeZone(SHANGHAI));
        now.setTimeInMillis(clock.millis());
        signature.setSignDate(now);
        return signature;
    }

    @Override
    public SealCheck check(byte[] pdf) {
        return new SealInspection(keys).of(pdf);
    }

    @Override
    public boolean onTrial() {
        return keys.onTrial();
    }
}
