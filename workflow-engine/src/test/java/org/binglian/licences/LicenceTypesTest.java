package org.binglian.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LicenceTypesTest extends LibraryScenario {

    private static final LicenceType.Fact ADDRESS = new LicenceType.Fact("premisesAddress", "住所", "Address");

    @Autowired
    LicenceTypes types;

    @Test
    void everyTypeSaysTheUsualAndAfterItsOwn() {
        assertThat(keys("eia-reply")).containsExactly("item", "decision", "basis");

        types.save(new LicenceType("food-licence", List.of()));
        types.save(new LicenceType("food-licence", List.of(ADDRESS)));

        assertThat(keys("food-licence")).containsExactly("premisesAddress", "item", "decision", "basis");
    }

    private List<String> keys(String type) {
        return types.type(type).facts().stream().map(LicenceType.Fact::key).toList();
    }
}
