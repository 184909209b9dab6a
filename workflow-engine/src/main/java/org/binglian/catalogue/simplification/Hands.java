package org.binglian.catalogue.simplification;

import java.util.Set;
import java.util.TreeSet;
import org.binglian.identity.Actor;

/**
 * Whose hands something went through, by username: they may not review it.
 *
 * @param usernames sorted, so that the same people are written the same
 */
record Hands(Set<String> usernames) {

    static final Hands NONE = new Hands(Set.of());

    Hands and(Actor person) {
        Set<String> more = new TreeSet<>(usernames);
        more.add(person.username());
        return new Hands(more);
    }

    boolean include(Actor person) {
        return usernames.contains(person.username());
    }
}
