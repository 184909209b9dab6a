package org.binglian.notifications.sent;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Opens the ways that are configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, SmsSettings.class})
class SendingConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Carrier mail(
            JavaMailSender sender,
            MailSettings settings,
            @Value("${binglian.public-url:http://localhost:8080}") String publicUrl) {
        return new Mail(sender, settings, publicUrl);
    }

    @Bean
    @ConditionalOnProperty("binglian.sms.url")
    Carrier sms(SmsSettings settings) {
        return new HttpSms(settings);
    }
}
