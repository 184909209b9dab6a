package org.binglian.seeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.binglian.identity.Accounts;
import org.binglian.identity.NewAccount;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.PartyKind;
import org.binglian.identity.Role;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicence;
import org.binglian.licences.TrustLevel;
import org.springframework.stereotype.Component;

/** More applicants than the users of the tour: companies, and people who found one. */
@Component
@WithDemoCases
class DemoCompanies {

    private final Accounts accounts;
    private final LicenceLibrary library;

    DemoCompanies(Accounts accounts, LicenceLibrary library) {
        this.accounts = accounts;
        this.library = library;
    }

    /** They come with the demo cases, so where they are the cases have been played. */
    boolean known() {
        return accounts.exists("company1");
    }

    void register() {
        List<PartyInfo> companies = SeedFiles.list("demo/companies.json", PartyInfo.class);
        accounts.registerDemo(companies.stream().map(DemoCompanies::account).toList());
        companies.stream()
                .filter(company -> company.kind() == PartyKind.ORGANISATION)
                .map(DemoCompanies::businessLicence)
                .forEach(library::issue);
    }

    /** Since 五证合一 its number is the company's 统一社会信用代码. */
    private static NewLicence businessLicence(PartyInfo company) {
        return new NewLicence(
                "business-licence",
                "营业执照",
                company.idNumber(),
                company.idNumber(),
                "ZJ-GSJ",
                LocalDate.of(2015, 10, 8),
                null,
                null,
                null,
                TrustLevel.A,
                company.name(),
                null,
                Map.of(),
                null);
    }

    private static NewAccount account(PartyInfo company) {
        return new NewAccount(
                company.username(),
                "binglian-demo",
                company.name(),
                Set.of(Role.APPLICANT),
                null,
                null,
                Set.of(),
                company);
    }
}
