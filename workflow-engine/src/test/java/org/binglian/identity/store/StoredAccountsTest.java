package org.binglian.identity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.identity.Directory;
import org.binglian.identity.NewAccount;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.PartyKind;
import org.binglian.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;

@DataJpaTest(showSql = false)
@Import({StoredAccounts.class, StoredDirectory.class, Passwords.class})
class StoredAccountsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Directory directory;

    @Autowired
    AccountRepository rows;

    @Test
    void theRightPasswordGivesTheActor() {
        accounts.register(applicant("li", "correct horse"));

        assertThat(accounts.authenticate("li", "correct horse"))
                .contains(new Actor("li", "李明", Set.of(Role.APPLICANT), null, null, Set.of()));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGiveNothing() {
        accounts.register(applicant("li", "correct horse"));

        assertThat(accounts.authenticate("li", "wrong")).isEmpty();
        assertThat(accounts.authenticate("li", "")).isEmpty();
        assertThat(accounts.authenticate("nobody", "nobody")).isEmpty();
    }

    @Test
    void aPasswordIsKeptAsAHashThatNamesItsAlgorithm() {
        accounts.register(applicant("li", "correct horse"));

        assertThat(rows.findById("li").orElseThrow().passwordHash()).startsWith("{bcrypt}");
    }

    @Test
    void registeringAnotherTimeChangesNothing() {
        accounts.register(applicant("li", "first"));
        accounts.register(applicant("li", "second"));

        assertThat(accounts.authenticate("li", "first")).isPresent();
        assertThat(accounts.authenticate("li", "second")).isEmpty();
    }

    @Test
    void anApplicantHasAVerifiedProfile() {
        accounts.register(applicant("li", "correct horse"));

        assertThat(directory.party("li")).get().extracting(PartyInfo::kind).isEqualTo(PartyKind.PERSON);
        assertThat(directory.party("nobody")).isEmpty();
    }

    @Test
    void anUnknownNameThatIsRegisteredLaterIsKnownAtOnce() {
        assertThat(accounts.actor("li")).isEmpty();

        accounts.register(applicant("li", "correct horse"));

        assertThat(accounts.actor("li")).get().extracting(Actor::displayName).isEqualTo("李明");
    }

    @Test
    void demoAccountsWithOnePasswordShareOneHash() {
        accounts.registerDemo(List.of(applicant("li", "demo"), applicant("wang", "demo")));

        assertThat(rows.findById("li").orElseThrow().passwordHash())
                .isEqualTo(rows.findById("wang").orElseThrow().passwordHash());
        assertThat(accounts.authenticate("wang", "demo")).isPresent();
    }

    private static NewAccount applicant(String username, String password) {
        PartyInfo party =
                new PartyInfo(username, "李明", PartyKind.PERSON, "330106199001010010", null, "13800000000", null);
        return new NewAccount(username, password, "李明", Set.of(Role.APPLICANT), null, null, Set.of(), party);
    }
}
