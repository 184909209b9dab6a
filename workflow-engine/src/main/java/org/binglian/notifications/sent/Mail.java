package org.binglian.notifications.sent;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.binglian.identity.Contact;
import org.binglian.notifications.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Plain text mail by SMTP. */
class Mail implements Carrier {

    private static final int LONGEST_SUBJECT = 60;

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final String publicUrl;

    /** @param publicUrl where users reach the system; messages link below it */
    Mail(JavaMailSender sender, MailSettings settings, String publicUrl) {
        this.sender = sender;
        this.settings = settings;
        this.publicUrl = publicUrl;
    }

    @Override
    public Way way() {
        return Way.EMAIL;
    }

    @Override
    public @Nullable String address(Contact contact) {
        return contact.email();
    }

    @Override
    public void carry(String id, String address, String text, String path) {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(settings.from());
            mail.setTo(address);
            mail.setSubject(subject(text));
            mail.setText(text + "\n\n" + publicUrl + path + "\n");
            message.setHeader("X-Binglian-Notice", id);
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(message);
    }

    private static String subject(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
