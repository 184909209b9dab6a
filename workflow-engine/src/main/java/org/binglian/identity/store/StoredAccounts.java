package org.binglian.identity.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.binglian.identity.AccountInfo;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.identity.Contact;
import org.binglian.identity.NewAccount;
import org.binglian.identity.NotFound;
import org.binglian.identity.Remembered;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredAccounts implements Accounts {

    private static final int REMEMBERED_ACTORS = 10_000;

    private final AccountRepository accounts;
    private final PartyRepository parties;
    private final PasswordEncoder passwords;
    private final String hashOfNobody;
    private final Remembered<String, Optional<Actor>> actors;

    StoredAccounts(AccountRepository accounts, PartyRepository parties, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.parties = parties;
        this.passwords = passwords;
        this.hashOfNobody = passwords.encode("nobody");
        this.actors = new Remembered<>(REMEMBERED_ACTORS, Remembered.USUAL, this::read);
    }

    @Override
    public Optional<AccountInfo> find(String username) {
        return accounts.findById(username).map(Account::info);
    }

    @Override
    public boolean exists(String username) {
        return accounts.existsById(username);
    }

    @Override
    public Optional<Actor> actor(String username) {
        return actors.get(username);
    }

    /** Without a transaction: comparing takes a tenth of a second in which no connection should be held. */
    @Override
    public Optional<Actor> authenticate(String username, String rawPassword) {
        Optional<Account> account = accounts.findById(username).filter(Account::enabled);
        String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        boolean right = passwords.matches(rawPassword, hash);
        return right ? account.map(Account::actor) : Optional.empty();
    }

    @Override
    public List<Actor> holding(Role role, @Nullable String department) {
        return accounts.findHolding(role, department).stream()
                .map(Account::actor)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Contact contact(String username) {
        Contact own = accounts.findById(username)
                .filter(Account::enabled)
                .map(Account::contact)
                .orElse(Contact.NONE);
        return own.phone() != null
                ? own
                : new Contact(
                        own.email(),
                        parties.findById(username)
                                .map(party -> party.info().phone())
                                .orElse(null));
    }

    @Override
    @Transactional
    public void reachedAt(String username, Contact contact) {
        accounts.findById(username)
                .orElseThrow(() -> new NotFound("account", username))
                .reachedAt(contact);
    }

    @Override
    @Transactional
    public void register(NewAccount account) {
        register(account, passwords::encode);
    }

    @Override
    @Transactional
    public void registerDemo(Collection<NewAccount> demoAccounts) {
        Map<String, String> hashes = new HashMap<>();
        for (NewAccount account : demoAccounts) {
            register(account, raw -> hashes.computeIfAbsent(raw, passwords::encode));
        }
    }

    private void register(NewAccount account, UnaryOperator<String> hash) {
        if (exists(account.username())) {
            return;
        }
        accounts.save(new Account(account, hash.apply(account.rawPassword())));
        if (account.party() != null) {
            parties.save(new Party(account.party()));
        }
        actors.forget(account.username());
    }

    private Optional<Actor> read(String username) {
        return accounts.findById(username).filter(Account::enabled).map(Account::actor);
    }
}
