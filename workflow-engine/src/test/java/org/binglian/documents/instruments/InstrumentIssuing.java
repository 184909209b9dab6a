package org.binglian.documents.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.binglian.documents.InstrumentInfo;
import org.binglian.documents.InstrumentKind;
import org.binglian.documents.Instruments;
import org.binglian.documents.PdfText;
import org.binglian.documents.Seals;
import org.binglian.documents.files.ContentFolder;
import org.binglian.identity.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Issuing on any database. The transactions are real ones, so each test numbers for an issuer of its own. */
@DataJpaTest(showSql = false, properties = "spring.jpa.hibernate.ddl-auto=validate")
@Import({
    IssuedInstruments.class,
    InstrumentCounter.class,
    InstrumentRecords.class,
    InstrumentConfiguration.class,
    InstrumentIssuing.Noon.class
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class InstrumentIssuing {

    @TempDir
    static Path dataDir;

    @Autowired
    Instruments instruments;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID application = UUID.randomUUID();
    private final String issuer = "T-" + application.toString().substring(0, 8);

    @TestConfiguration
    @ComponentScan(basePackageClasses = ContentFolder.class)
    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2016-09-28T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }

        /** Adds the department's code at the end of the file. */
        @Bean
        Seals seals() {
            Seals seals = mock(Seals.class);
            when(seals.seal(any(), anyString())).thenAnswer(call -> {
                ByteArrayOutputStream sealed = new ByteArrayOutputStream();
                sealed.writeBytes(call.getArgument(0));
                sealed.writeBytes(("\n%sealed by " + call.getArgument(1)).getBytes(StandardCharsets.UTF_8));
                return sealed.toByteArray();
            });
            return seals;
        }
    }

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) {
        properties.add("binglian.data-dir", dataDir::toString);
    }

    @Test
    void numbersRunPerKindIssuerAndYear() {
        assertThat(issue(InstrumentKind.ACCEPTANCE_NOTICE).number()).isEqualTo("浙发改受〔2016〕1号");
        assertThat(issue(InstrumentKind.ACCEPTANCE_NOTICE).number()).isEqualTo("浙发改受〔2016〕2号");
        assertThat(issue(InstrumentKind.REFUSAL_DECISION).number()).isEqualTo("浙发改不准〔2016〕1号");

        assertThat(instruments.of(application))
                .extracting(InstrumentInfo::number)
                .hasSize(3);
        assertThat(instruments.of(application).get(0))
                .isEqualTo(instruments.get(instruments.of(application).get(0).id()));
    }

    @Test
    void aRollbackReturnsTheNumber() {
        issue(InstrumentKind.UNIFIED_REPLY);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            instruments.issue(
                    InstrumentKind.UNIFIED_REPLY, application, null, issuer, "浙发改", SampleInstruments.reply(1));
            status.setRollbackOnly();
        });

        assertThat(issue(InstrumentKind.UNIFIED_REPLY).number()).isEqualTo("浙发改复〔2016〕2号");
        assertThat(instruments.of(application)).hasSize(2);
    }

    @Test
    void manyAtOnceLeaveNoGapAlsoWhenTheSeriesBeginsAndSomeRollBack() throws Exception {
        int threads = 8;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<List<InstrumentInfo>>> results = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            results.add(pool.submit(() -> {
                together.await();
                return IntStream.range(0, 10)
                        .mapToObj(this::issueOrRollBack)
                        .filter(Objects::nonNull)
                        .toList();
            }));
        }
        List<String> numbers = new ArrayList<>();
        for (Future<List<InstrumentInfo>> result : results) {
            result.get().forEach(info -> numbers.add(info.number()));
        }
        pool.shutdown();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, threads * 8)
                        .mapToObj(n -> "浙发改受〔2016〕" + n + "号")
                        .toList());
    }

    /** The first and the fifth of ten are rolled back. */
    private InstrumentInfo issueOrRollBack(int turn) {
        return new TransactionTemplate(transactions).execute(status -> {
            InstrumentInfo info = instruments.issue(
                    InstrumentKind.ACCEPTANCE_NOTICE, application, null, issuer, "浙发改", SampleInstruments.acceptance());
            if (turn % 5 == 0) {
                status.setRollbackOnly();
                return null;
            }
            return info;
        });
    }

    @Test
    void theDocumentIsMadeOnceAndStaysTheSame() {
        InstrumentInfo issued = issue(InstrumentKind.UNIFIED_REPLY);

        byte[] first = instruments.pdf(issued.id());
        assertThat(new String(first, StandardCharsets.UTF_8)).endsWith("%sealed by " + issuer);

        assertThat(PdfText.unbroken(first)).contains(issued.number(), "单位产品能耗高于");
        assertThat(instruments.pdf(issued.id())).isEqualTo(first);
    }

    @Test
    void whatTheApplicantSignedIsNotSealedByTheDepartment() {
        byte[] signed = instruments.pdf(issue(InstrumentKind.COMMITMENT).id());

        assertThat(new String(signed, StandardCharsets.UTF_8)).doesNotContain("%sealed by");
    }

    @Test
    void aDocumentCanBeReadInTheTransactionThatIssuesIt() {
        byte[] early = new TransactionTemplate(transactions)
                .execute(status -> instruments.pdf(instruments
                        .issue(
                                InstrumentKind.UNIFIED_REPLY,
                                application,
                                null,
                                issuer,
                                "浙发改",
                                SampleInstruments.reply(4))
                        .id()));

        assertThat(instruments.pdf(instruments.of(application).get(0).id())).isEqualTo(early);
    }

    @Test
    void issuingNeedsTheCallersTransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> instruments.issue(
                        InstrumentKind.UNIFIED_REPLY, application, null, issuer, "浙发改", SampleInstruments.reply(4)));
    }

    @Test
    void whatWasNotIssuedIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> instruments.get(UUID.randomUUID()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> instruments.pdf(UUID.randomUUID()));
    }

    private InstrumentInfo issue(InstrumentKind kind) {
        return new TransactionTemplate(transactions)
                .execute(status ->
                        instruments.issue(kind, application, null, issuer, "浙发改", SampleInstruments.reply(4)));
    }
}
