package org.binglian.api.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.identity.Contact;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where whoever is logged in wants to be reached; everybody's own, and nobody else's. */
@RestController
@RequestMapping("/api/v1/notices/address")
class ContactController {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"]{1,64}@[A-Za-z0-9.-]{1,120}");
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");

    private final Accounts accounts;

    ContactController(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @param email empty or null for none: nothing is mailed then
     * @param phone empty or null for none; a mobile number of eleven digits
     */
    record NoticeAddress(@Nullable String email, @Nullable String phone) {

        static NoticeAddress of(Contact contact) {
            return new NoticeAddress(contact.email(), contact.phone());
        }

        Contact contact() {
            List<Fault> faults = new ArrayList<>();
            String mail = given(email);
            String mobile = given(phone);
            if (mail != null && !EMAIL.matcher(mail).matches()) {
                faults.add(new Fault("/email", "identity.bad-email"));
            }
            if (mobile != null && !MOBILE.matcher(mobile).matches()) {
                faults.add(new Fault("/phone", "identity.bad-phone"));
            }
            Rejected.ifAny(faults);
            return new Contact(mail, mobile);
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GetMapping
    NoticeAddress read(Actor actor) {
        return NoticeAddress.of(accounts.contact(actor.username()));
    }

    @PutMapping
    NoticeAddress change(@RequestBody NoticeAddress address, Actor actor) {
        accounts.reachedAt(actor.username(), address.contact());
        return NoticeAddress.of(accounts.contact(actor.username()));
    }
}
