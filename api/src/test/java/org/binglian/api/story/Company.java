package org.binglian.api.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Accounts;
import org.binglian.identity.NewAccount;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.PartyKind;
import org.binglian.identity.Role;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicence;
import org.binglian.licences.TrustLevel;

/** A company of one test alone, with its business licence. */
record Company(String username, LicenceInfo licence) {

    static Company founded(String username, String code, Accounts accounts, LicenceLibrary library) {
        PartyInfo party = new PartyInfo(
                username, "测试公司" + username, PartyKind.ORGANISATION, code, "张三", "13800000000", "杭州市文三路 1 号");
        accounts.register(new NewAccount(
                username, TestClient.DEMO_PASSWORD, party.name(), Set.of(Role.APPLICANT), null, null, Set.of(), party));
        LicenceInfo licence = library.issue(new NewLicence(
                "business-licence",
                "营业执照",
                code,
                code,
                "ZJ-GSJ",
                LocalDate.of(2015, 10, 8),
                null,
                null,
                null,
                TrustLevel.A,
                party.name(),
                null,
                Map.of("companyName", party.name()),
                null));
        return new Company(username, licence);
    }

    String path() {
        return "/api/v1/licences/" + licence.id();
    }
}
