package org.binglian.licences.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a document says that was proven to be ours.
 *
 * @param verificationCode of the licence that it is; empty when it is none
 */
record SealedContent(@Nullable String title, Optional<String> verificationCode) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static SealedContent of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new SealedContent(
                    document.getDocumentInformation().getTitle(), data(document).map(SealedContent::code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> data(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) {
            return Optional.empty();
        }
        Map<String, PDComplexFileSpecification> files = names.getEmbeddedFiles().getNames();
        PDComplexFileSpecification file = files == null ? null : files.get(LicencePage.DATA);
        return file == null
                ? Optional.empty()
                : Optional.of(file.getEmbeddedFile().toByteArray());
    }

    private static String code(byte[] data) {
        return JSON.readTree(data).path("verificationCode").asString();
    }
}
