package org.binglian.documents.files;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the file store together as it is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class FileStoreConfiguration {

    private final FileSettings settings;
    private final Path folder;

    FileStoreConfiguration(FileSettings settings, @Value("${binglian.data-dir:./data}") String dataDir) {
        this.settings = settings;
        this.folder = Path.of(dataDir, "files");
    }

    @Bean
    Incoming incomingFiles() {
        return new Incoming(folder.resolve("incoming"));
    }

    @Bean
    Storage fileStorage(Incoming incoming, Clock clock) {
        Storage storage = settings.store() == FileSettings.Store.S3
                ? new S3Storage(S3Connection.open(settings.s3()), settings.s3().bucket())
                : new DiskStorage(folder, clock);
        Path keys = settings.encryptionKeyFile();
        return keys == null ? storage : new EncryptedStorage(storage, FileKeys.in(keys), incoming);
    }

    @Bean
    ContentFolder contentFolder(Storage storage, Incoming incoming) {
        return new ContentFolder(storage, incoming);
    }

    @Bean
    PieceFolder pieceFolder(Storage storage, Incoming incoming) {
        return new PieceFolder(storage, incoming);
    }

    @Bean
    VirusScanner virusScanner() {
        String clamd = settings.clamd();
        return clamd == null || clamd.isBlank() ? file -> {} : new Clamd(clamd, settings.clamdTimeout());
    }
}
