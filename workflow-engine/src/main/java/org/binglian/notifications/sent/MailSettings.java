package org.binglian.notifications.sent;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * E-mail of notices; sent when {@code spring.mail.host} is set.
 *
 * @param from address of the sender
 */
@ConfigurationProperties("binglian.mail")
record MailSettings(@DefaultValue("binglian@localhost") String from) {}
