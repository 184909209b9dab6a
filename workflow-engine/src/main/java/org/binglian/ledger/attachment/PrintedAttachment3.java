package org.binglian.ledger.attachment;

import java.time.Clock;
import org.binglian.ledger.Attachment3;
import org.binglian.ledger.MonthlyLedger;
import org.springframework.stereotype.Component;

@Component
class PrintedAttachment3 implements Attachment3 {

    private final Clock clock;

    PrintedAttachment3(Clock clock) {
        this.clock = clock;
    }

    @Override
    public byte[] sheet(MonthlyLedger ledger) {
        return Sheet3.of(ledger);
    }

    @Override
    public byte[] document(MonthlyLedger ledger) {
        return Document3.of(ledger, clock.instant());
    }
}
