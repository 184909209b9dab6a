package org.binglian.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** Files that are not taken, over HTTP: each is refused with its reason and costs nothing of the draft. */
abstract class RefusedFilesTests extends ApiTest {

    @Value("${binglian.data-dir}")
    private Path dataDir;

    private Pieces draft;
    private String kept;

    @BeforeEach
    void open() {
        draft = Pieces.ofADraft(loggedInAsNew("refused" + UUID.randomUUID()));
        upload("第一版.pdf", Pieces.PAGE).expect(200);
        kept = draft.line().at("/document/id").asString();
    }

    private Reply upload(String name, byte[] content) {
        return draft.applicant.upload(
                draft.draft + "/materials/" + draft.requirement + "/document", name, "application/pdf", content);
    }

    private void refused(String name, byte[] content, String code) {
        Reply refused = upload(name, content).expect(422);

        assertThat(refused.at("/errors")).hasSize(1);
        assertThat(refused.string("/errors/0/code")).isEqualTo(code);
        assertThat(refused.string("/errors/0/message")).matches(".*[\\u4e00-\\u9fff].*");
        draftIsAsItWas();
    }

    private void draftIsAsItWas() {
        assertThat(draft.line().path("result").asString()).isEqualTo("UPLOADED");
        assertThat(draft.line().at("/document/id").asString()).isEqualTo(kept);
        assertThat(draft.document()).isEqualTo(Pieces.PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, document.empty",
        "html, document.type-not-accepted",
        "svg, document.type-not-accepted",
        "executable, document.type-not-accepted",
        "gif, document.type-not-accepted",
        "jar, document.type-not-accepted",
        "macros, document.macros",
        "bomb, document.bomb",
        "crowd, document.bomb",
        "nested, document.type-not-accepted",
    })
    void whatMayNotBeKeptIsRefusedWhateverItsNameSays(String kind, String code) throws IOException {
        refused("申请书.pdf", RefusedFile.of(kind), code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd.pdf",
                "..\\\\..\\\\boot.pdf",
                "C:\\\\scan.pdf",
                "/etc/passwd.pdf",
                "a:b.pdf",
                "what?.pdf",
                "gpj\u202Efdp.exe",
                "zero\u200Bwidth.pdf",
            })
    void namesThatArePathsOrDisguisesAreRefused(String name) {
        refused(name, Pieces.PAGE, "document.name-not-allowed");
    }

    @Test
    void aNameOfTwoHundredCharactersIsTaken() {
        String name = "长".repeat(196) + ".pdf";

        assertThat(upload(name, Pieces.PAGE).expect(200).string("/document/fileName"))
                .isEqualTo(name);
    }

    @Test
    void namesThatAreNoneOrTooLongAreRefused() {
        refused(" ", Pieces.PAGE, "document.name-missing");
        refused("..", Pieces.PAGE, "document.name-missing");
        refused("长".repeat(201) + ".pdf", Pieces.PAGE, "document.name-too-long");
    }

    @Test
    void oneByteMoreThanFiftyMebibytesIsRefused() {
        byte[] large = new byte[50 * 1024 * 1024 + 1];
        System.arraycopy(Pieces.PAGE, 0, large, 0, Pieces.PAGE.length);

        Reply refused = upload("大.pdf", large).expect(413);

        assertThat(refused.string("/detail")).contains("50 MiB");
        draftIsAsItWas();
    }

    @Test
    void onlyWhatRunsNothingIsShownInTheBrowser() throws IOException {
        Reply pdf = draft.applicant.get(draft.draft + "/documents/" + kept).expect(200);
        assertThat(pdf.header("Content-Disposition")).startsWith("inline");
        assertThat(pdf.header("Content-Security-Policy")).startsWith("sandbox").contains("default-src 'none'");
        assertThat(pdf.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");

        upload("报告.ofd", RefusedFile.zip("OFD.xml")).expect(200);
        Reply ofd = draft.applicant
                .get(draft.draft + "/documents/"
                        + draft.line().at("/document/id").asString())
                .expect(200);
        assertThat(ofd.header("Content-Disposition")).startsWith("attachment");
        assertThat(ofd.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aFileThatWasDamagedOnTheDiskIsToldAndNotGivenOut() throws IOException {
        byte[] own = (new String(Pieces.PAGE, StandardCharsets.ISO_8859_1) + UUID.randomUUID())
                .getBytes(StandardCharsets.ISO_8859_1);
        upload("第二版.pdf", own).expect(200);
        String path =
                draft.draft + "/documents/" + draft.line().at("/document/id").asString();
        Path stored = onDisk(own);
        Files.writeString(stored, "%PDF-1.4 something else");

        Reply damaged = draft.applicant.get(path).expect(500);

        assertThat(damaged.string("/type")).endsWith("/file-damaged");
        assertThat(damaged.string("/title")).isEqualTo("文件已损坏或丢失");
        Files.delete(stored);
        assertThat(draft.applicant.get(path).expect(500).string("/type")).endsWith("/file-damaged");
        Files.write(stored, own);
        assertThat(draft.applicant.get(path).expect(200).bytes()).isEqualTo(own);
    }

    private Path onDisk(byte[] content) throws IOException {
        try (Stream<Path> files = Files.walk(dataDir.resolve("files"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.size(file) == content.length
                        && Files.mismatch(file, Files.write(dataDir.resolve("wanted"), content)) < 0) {
                    return file;
                }
            }
        }
        throw new AssertionError("The content is not on the disk");
    }
}
