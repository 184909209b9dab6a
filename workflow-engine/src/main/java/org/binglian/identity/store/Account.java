package org.binglian.identity.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.binglian.identity.AccountInfo;
import org.binglian.identity.Actor;
import org.binglian.identity.Contact;
import org.binglian.identity.NewAccount;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;

@Entity
class Account {

    @Id
    private String username;

    private String passwordHash;

    private String displayName;

    private @Nullable String department;

    private @Nullable String region;

    private boolean enabled;

    private @Nullable String email;

    private @Nullable String phone;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_division", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "division")
    private Set<String> divisions;

    @SuppressWarnings("NullAway.Init")
    Account() {}

    Account(NewAccount account, String passwordHash) {
        this.username = account.username();
        this.passwordHash = passwordHash;
        this.displayName = account.displayName();
        this.department = account.department();
        this.region = account.region();
        this.enabled = true;
        this.roles = new HashSet<>(account.roles());
        this.divisions = new HashSet<>(account.divisions());
    }

    boolean enabled() {
        return enabled;
    }

    String passwordHash() {
        return passwordHash;
    }

    Contact contact() {
        return new Contact(email, phone);
    }

    void reachedAt(Contact contact) {
        this.email = contact.email();
        this.phone = contact.phone();
    }

    AccountInfo info() {
        return new AccountInfo(username, displayName, roles, department, region, divisions, enabled);
    }

    Actor actor() {
        return new Actor(username, displayName, roles, department, region, divisions);
    }
}
