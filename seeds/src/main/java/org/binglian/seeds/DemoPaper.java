package org.binglian.seeds;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.binglian.documents.PdfDocument;
import org.springframework.stereotype.Component;

/** Files to hand in: a page that says what it stands for, the same one every time so that it is stored once. */
@Component
@WithDemoCases
class DemoPaper {

    private final Clock clock;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    DemoPaper(Clock clock) {
        this.clock = clock;
    }

    byte[] about(String title) {
        return pages.computeIfAbsent(title, this::print);
    }

    private byte[] print(String title) {
        return PdfDocument.portrait(title)
                .title(title)
                .paragraph("本页为演示材料，代表申请人提交的“" + title + "”。")
                .toBytes(clock.instant());
    }
}
