package org.binglian.ledger.facts;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;

/** Departments of the province, as many as a test likes to name. */
final class TestDepartments {

    static final String REGION = "330000";
    static final CaseFacts FACTS = new CaseFacts(directory());

    private TestDepartments() {}

    static DepartmentInfo department(String code) {
        return new DepartmentInfo(code, code, code, REGION, null, 1, 1, true, List.of());
    }

    private static Directory directory() {
        Directory directory = mock(Directory.class);
        when(directory.department(anyString())).thenAnswer(call -> department(call.getArgument(0)));
        return directory;
    }
}
