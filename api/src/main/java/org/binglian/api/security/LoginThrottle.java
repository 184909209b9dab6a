package org.binglian.api.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.binglian.api.BinglianProperties;
import org.binglian.api.http.Throttle;
import org.binglian.identity.Actor;
import org.springframework.stereotype.Component;

/** Slows down who guesses passwords, for one name and for many names from one address. */
@Component
class LoginThrottle {

    private final Throttle names;
    private final Throttle addresses;

    LoginThrottle(BinglianProperties properties) {
        BinglianProperties.Login login = properties.login();
        this.names = new Throttle(login.tries(), login.period());
        this.addresses = new Throttle(login.addressTries(), login.period());
    }

    /** Tries are taken before the password is looked at: many guesses at the same moment must not slip through. */
    Optional<Actor> attempt(String username, String address, Supplier<Optional<Actor>> login) {
        String name = username + " from " + address;
        names.take(name);
        addresses.take(address);
        Optional<Actor> actor = login.get();
        if (actor.isPresent()) {
            names.forgive(name);
            addresses.giveBack(address);
        }
        return actor;
    }
}
