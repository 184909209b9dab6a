package org.binglian.api.harness;

import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.binglian.identity.Accounts;
import org.binglian.identity.NewAccount;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.PartyKind;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test over HTTP of the running application. Write the tests in an abstract class {@code <Topic>Tests}, and two
 * subclasses with nothing in them: {@code @OnH2 class <Topic>OnH2Test} and {@code @OnPostgres class
 * <Topic>OnPostgresTest}. The data of other tests are there too, so a test makes its own and looks only at these.
 */
public abstract class ApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestTime.MovableClockHolder time;

    /** There unless the test is about what the demo data leave, which know of no other library. */
    @Autowired(required = false)
    private OutsideWorld.@Nullable SocialInsurance socialInsurance;

    /** A client that nobody has logged in with. */
    protected TestClient anonymous() {
        return new TestClient(port);
    }

    /** A client of a demo user, such as {@code window1}. */
    protected TestClient loggedInAs(String username) {
        return anonymous().login(username);
    }

    /** A client of somebody who exists for this test alone. */
    protected TestClient loggedInAsNew(String username, Role... roles) {
        register(username, roles);
        return loggedInAs(username);
    }

    protected void register(String username, Role... roles) {
        PartyInfo party =
                new PartyInfo(username, "测试用户", PartyKind.PERSON, citizenId(username), null, "13800000000", null);
        accounts.register(
                new NewAccount(username, TestClient.DEMO_PASSWORD, "测试用户", Set.of(roles), null, null, Set.of(), party));
    }

    /** Everybody's own, with its check digit: what departments have on file goes by this number. */
    private static String citizenId(String username) {
        int one = Math.floorMod(username.hashCode(), 12 * 28 * 1_000);
        String digits = "3301061990%02d%02d%03d".formatted(1 + one / 28_000, 1 + one / 1_000 % 28, one % 1_000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = IntStream.range(0, weights.length)
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();
        return digits + "10X98765432".charAt(sum % 11);
    }

    /** What the application takes for the present moment; set back after each test. */
    protected MovableClock clock() {
        return time.clock();
    }

    /** An outside library, which has the licences of ZJ-RST. */
    protected OutsideWorld.SocialInsurance socialInsurance() {
        return Objects.requireNonNull(socialInsurance);
    }

    @AfterEach
    void backToThePresent() {
        clock().reset();
        if (socialInsurance != null) {
            socialInsurance.down(false);
        }
    }
}
