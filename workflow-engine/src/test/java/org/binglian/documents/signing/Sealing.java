package org.binglian.documents.signing;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.binglian.documents.PdfDocument;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.jspecify.annotations.Nullable;

/** Seals of a folder, and PDFs to put them on. */
final class Sealing {

    static final Instant NOW = Instant.parse("2016-09-28T04:00:00Z");

    private Sealing() {}

    static DepartmentSeals in(Path folder, Instant now) {
        return in(folder, now, null);
    }

    static DepartmentSeals in(Path folder, Instant now, @Nullable URI tsa) {
        Clock clock = Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
        KeyRing keys = KeyRing.onTrial(KeyFile.withOwnPassword(folder), departments(), 24, clock);
        return new DepartmentSeals(keys, new TimeStamps(new SigningSettings(null, null, tsa, 24)), clock);
    }

    static Directory departments() {
        Directory directory = mock(Directory.class);
        when(directory.department(anyString())).thenAnswer(call -> {
            String code = call.getArgument(0);
            return new DepartmentInfo(code, "浙江省" + code, code, "330000", null, 1, 1, false, List.of());
        });
        return directory;
    }

    static byte[] pdf() {
        return PdfDocument.portrait("营业执照")
                .title("营业执照")
                .paragraph("名称：杭州并联科技有限公司")
                .signature("浙江省工商行政管理局", LocalDate.of(2016, 9, 28), null)
                .toBytes(NOW);
    }
}
