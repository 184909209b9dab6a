package org.binglian.notifications.sent;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * E-mail of notices; sent when {@code spring.mail.host} is set.
 *
 * @param from address of the sender
 * @param publicUrl where users reach the system, such as {@code https://bl.example.gov.cn}; messages link below it, without it they name the page only
 */
@ConfigurationProperties("binglian.mail")
record MailSettings(
        @DefaultValue("binglian@localhost") String from,
        @DefaultValue("") String publicUrl) {}
