package org.binglian.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.binglian.documents.SealCheck;
import org.binglian.documents.SealCheck.SealState;
import org.binglian.identity.Rejected;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepartmentSealsTest {

    @TempDir
    static Path keys;

    private DepartmentSeals seals;
    private byte[] sealed;

    @BeforeEach
    void seal() {
        seals = Sealing.in(keys, Sealing.NOW);
        sealed = seals.seal(Sealing.pdf(), "ZJ-GSJ");
    }

    @Test
    void aSealedDocumentSaysWhoSealedItAndWhen() {
        SealCheck check = seals.check(sealed);

        assertThat(check.state()).isEqualTo(SealState.INTACT);
        assertThat(check.department()).isEqualTo("ZJ-GSJ");
        assertThat(check.signerName()).isEqualTo("浙江省ZJ-GSJ电子印章（测试）");
        assertThat(check.signedAt()).isEqualTo(Sealing.NOW);
        assertThat(check.timeStampedAt()).isNull();
    }

    @Test
    void departmentsThatSealForTheFirstTimeAtTheSameMomentEachGetAKey() throws Exception {
        List<Callable<SealCheck>> firsts = Stream.of("ZJ-FGW", "ZJ-KJT", "ZJ-GTT", "ZJ-HBT", "ZJ-JST", "ZJ-SLT")
                .map(department -> (Callable<SealCheck>)
                        () -> Sealing.in(keys, Sealing.NOW).check(seals.seal(Sealing.pdf(), department)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(firsts.size());
        try {
            for (Future<SealCheck> first : threads.invokeAll(firsts)) {
                assertThat(first.get().state()).isEqualTo(SealState.INTACT);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aDocumentWithoutSealIsNotSigned() {
        assertThat(seals.check(Sealing.pdf()).state()).isEqualTo(SealState.NOT_SIGNED);
    }

    @Test
    void whereverOneSignedByteIsChangedTheDocumentIsNotIntact() throws IOException {
        int[] range = byteRange();
        Random random = new Random(105);
        for (int i = 0; i < 60; i++) {
            int signed = random.nextInt(range[1] + range[3]);
            int at = signed < range[1] ? signed : range[2] + signed - range[1];

            assertThat(stateOf(changedAt(at)))
                    .as("byte %d of %d", at, sealed.length)
                    .isNotEqualTo(SealState.INTACT);
        }
    }

    /** The room that a signature leaves free is signed by nothing, so nothing may stand in it. */
    @Test
    void whatIsHiddenBehindTheSignatureIsSeen() throws IOException {
        int last = byteRange()[2] - 2;

        assertThat(sealed[last]).isEqualTo((byte) '0');
        assertThat(stateOf(changedAt(last))).isEqualTo(SealState.ALTERED);
    }

    private int[] byteRange() throws IOException {
        try (PDDocument document = Loader.loadPDF(sealed)) {
            return document.getLastSignatureDictionary().getByteRange();
        }
    }

    private byte[] changedAt(int position) {
        byte[] changed = sealed.clone();
        changed[position] ^= 1;
        return changed;
    }

    private SealState stateOf(byte[] pdf) {
        try {
            return seals.check(pdf).state();
        } catch (Rejected unreadable) {
            return SealState.ALTERED;
        }
    }

    @Test
    void anotherNameInTheTextIsSeen() {
        byte[] before = Sealing.in(keys, Sealing.NOW).seal(uncompressed("Hangzhou"), "ZJ-GSJ");
        String text = new String(before, StandardCharsets.ISO_8859_1);
        byte[] after = text.replace("Hangzhou", "Shanghai").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(seals.check(before).state()).isEqualTo(SealState.INTACT);
        assertThat(after).isNotEqualTo(before);
        assertThat(seals.check(after).state()).isEqualTo(SealState.ALTERED);
    }

    private static byte[] uncompressed(String title) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsAddedAfterTheSealIsSeen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sealed)) {
            document.getDocumentInformation().setTitle("另一个名称");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        byte[] added = out.toByteArray();

        assertThat(Arrays.copyOf(added, sealed.length)).isEqualTo(sealed);
        assertThat(seals.check(added).state()).isEqualTo(SealState.ALTERED);
    }

    @Test
    void aDocumentThatIsCutOffIsNotIntact() {
        for (int length : new int[] {sealed.length - 1, sealed.length / 2}) {
            assertThat(stateOf(Arrays.copyOf(sealed, length))).isNotEqualTo(SealState.INTACT);
        }
    }

    @Test
    void theSameTextWithSomebodyElsesKeyIsForeign(@TempDir Path elsewhere) {
        byte[] forged = Sealing.in(elsewhere, Sealing.NOW).seal(Sealing.pdf(), "ZJ-GSJ");

        SealCheck check = seals.check(forged);

        assertThat(check.state()).isEqualTo(SealState.FOREIGN);
        assertThat(check.department()).isNull();
    }

    @Test
    void ourSealedDocumentSignedOverBySomebodyElseIsForeign(@TempDir Path elsewhere) {
        byte[] signedOver = Sealing.in(elsewhere, Sealing.NOW).seal(sealed, "ZJ-GSJ");

        assertThat(seals.check(signedOver).state()).isEqualTo(SealState.FOREIGN);
    }

    @Test
    void whatIsNoReadablePdfIsRefused() throws IOException {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> seals.check("第一行".getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> seals.check(encrypted()));
    }

    private static byte[] encrypted() throws IOException {
        try (PDDocument document = Loader.loadPDF(Sealing.pdf());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void theSignatureIsPadesBaseline() throws Exception {
        try (PDDocument document = Loader.loadPDF(sealed)) {
            PDSignature signature = document.getLastSignatureDictionary();
            CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(sealed)),
                    ContentInfo.getInstance(new ASN1InputStream(signature.getContents()).readObject()));
            SignerInformation signer =
                    cms.getSignerInfos().getSigners().iterator().next();

            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .isNotNull();
            assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime))
                    .isNull();
            assertThat(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS))
                    .isNotNull();
        }
    }

    /** Another program than ours, where the machine has one. */
    @Test
    void anotherReaderAcceptsTheSignature(@TempDir Path folder) throws Exception {
        assumeThat(Path.of("/usr/bin/pdfsig")).exists();
        Path file = Files.write(folder.resolve("sealed.pdf"), sealed);

        Process pdfsig = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(pdfsig.inputReader(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.contains("Signature is Valid"))
                .anyMatch(line -> line.contains("Total document signed"));
    }

    @Test
    void aNewKeyTakesOverInTimeAndTheOldOneIsStillKnown() {
        Duration threeYears = Duration.ofDays(3 * 365);
        DepartmentSeals later = Sealing.in(keys, Sealing.NOW.plus(threeYears));
        byte[] sealedLater = later.seal(Sealing.pdf(), "ZJ-GSJ");

        assertThat(aliases()).contains("ZJ-GSJ.1", "ZJ-GSJ.2");
        assertThat(later.check(sealed).state()).isEqualTo(SealState.INTACT);
        assertThat(later.check(sealedLater).state()).isEqualTo(SealState.INTACT);
    }

    private static Iterable<String> aliases() {
        return KeyFile.withOwnPassword(keys).keys().stream()
                .map(SigningKey::alias)
                .toList();
    }

    @Test
    void keysStayAndOnlyTheOwnerReadsThem() throws IOException {
        assertThat(Sealing.in(keys, Sealing.NOW).check(sealed).state()).isEqualTo(SealState.INTACT);
        for (String file : new String[] {"seals.p12", "keystore.password"}) {
            assertThat(Files.getPosixFilePermissions(keys.resolve(file)))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }
}
