package org.binglian.api.ledgers;

import org.binglian.api.http.Download;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.identity.Actor;
import org.binglian.ledger.Attachment3;
import org.binglian.ledger.LedgerCase;
import org.binglian.ledger.Ledgers;
import org.binglian.ledger.MonthlyLedger;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monthly ledger (3.3a): figures, Attachment 3, and the cases behind every figure. */
@RestController
@RequestMapping("/api/v1/ledgers")
class LedgerController {

    private static final String PROVINCE = "330000";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Ledgers ledgers;
    private final Attachment3 attachment;

    LedgerController(Ledgers ledgers, Attachment3 attachment) {
        this.ledgers = ledgers;
        this.attachment = attachment;
    }

    /** @param month such as 2016-09 */
    @GetMapping("/{month}")
    LedgerResource month(
            @PathVariable String month, @RequestParam(defaultValue = PROVINCE) String region, Actor actor) {
        return LedgerResource.of(ledgers.month(actor, region, LedgerPath.month(month)));
    }

    @GetMapping(path = "/{month}.xlsx", produces = XLSX)
    ResponseEntity<byte[]> sheet(
            @PathVariable String month, @RequestParam(defaultValue = PROVINCE) String region, Actor actor) {
        MonthlyLedger ledger = ledgers.month(actor, region, LedgerPath.month(month));
        return Download.made(fileName(ledger, ".xlsx"), XLSX, attachment.sheet(ledger));
    }

    @GetMapping(path = "/{month}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> document(
            @PathVariable String month, @RequestParam(defaultValue = PROVINCE) String region, Actor actor) {
        MonthlyLedger ledger = ledgers.month(actor, region, LedgerPath.month(month));
        return Download.made(fileName(ledger, ".pdf"), MediaType.APPLICATION_PDF_VALUE, attachment.document(ledger));
    }

    /** @param figure accepted, online, completed or overdue */
    @GetMapping("/{month}/{department}/{figure}")
    Listing<LedgerCase> cases(
            @PathVariable String month,
            @PathVariable String department,
            @PathVariable String figure,
            Paging paging,
            Actor actor) {
        return Listing.of(ledgers.cases(
                actor, LedgerPath.month(month), department, LedgerPath.figure(figure), paging.after(), paging.limit()));
    }

    private static String fileName(MonthlyLedger ledger, String suffix) {
        return "审批事项月度办理情况统计表-" + ledger.region().name() + "-" + ledger.month() + suffix;
    }
}
