package org.binglian.api.security;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.binglian.identity.Accounts;
import org.binglian.identity.NewAccount;
import org.binglian.identity.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets tests of an application in a process of its own make somebody who can log in. */
@Hidden
@RestController
class RegistrationController {

    private final Accounts accounts;

    RegistrationController(Accounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/api/v1/public/test-people")
    void register(@RequestBody Credentials credentials) {
        accounts.register(new NewAccount(
                credentials.username(),
                credentials.password(),
                credentials.username(),
                Set.of(Role.APPLICANT),
                null,
                null,
                Set.of(),
                null));
    }
}
