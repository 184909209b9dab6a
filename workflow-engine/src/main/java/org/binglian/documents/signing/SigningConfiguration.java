package org.binglian.documents.signing;

import java.nio.file.Path;
import java.time.Clock;
import org.binglian.identity.Directory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningSettings.class)
class SigningConfiguration {

    @Bean
    KeyRing keyRing(
            SigningSettings settings, @Value("${binglian.data-dir}") Path dataDir, Directory directory, Clock clock) {
        return settings.ownKeys()
                ? KeyRing.of(new KeyFile(settings.keystore(), settings.password()), clock)
                : KeyRing.onTrial(
                        KeyFile.withOwnPassword(dataDir.resolve("keys")), directory, settings.keyMonths(), clock);
    }
}
