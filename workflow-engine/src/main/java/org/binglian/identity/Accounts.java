package org.binglian.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who can log in, and as whom they act. */
public interface Accounts {

    Optional<AccountInfo> find(String username);

    boolean exists(String username);

    /** The person behind an enabled account; served from memory, so it may be asked on every request. */
    Optional<Actor> actor(String username);

    /** The person behind an enabled account, if the password is right. Takes as long for an unknown name as for a known one. */
    Optional<Actor> authenticate(String username, String rawPassword);

    /**
     * The people behind enabled accounts who hold a role, by username; for handing on, where they are asked whether they may act.
     *
     * @param department only theirs; null for people of any
     */
    List<Actor> holding(Role role, @Nullable String department);

    /** Where an enabled account's person can be reached; an applicant without a number of their own at that of the profile. */
    Contact contact(String username);

    /** @throws NotFound when there is no such account */
    void reachedAt(String username, Contact contact);

    /** Registers an account; does nothing when the username is taken. */
    void register(NewAccount account);

    /**
     * Registers many accounts in which equal passwords share one hash. Hashing is slow on purpose, and dozens of
     * demo users with one known password gain nothing from hashes of their own; never use it for real people.
     */
    void registerDemo(Collection<NewAccount> accounts);
}
