package org.binglian.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoWantedTest {

    @ParameterizedTest(name = "{0} with the setting {1}: {2}")
    @CsvSource({
        "H2, , true",
        "H2, false, false",
        "PostgreSQL, , false",
        "PostgreSQL, true, true",
        "PostgreSQL, false, false"
    })
    void demoDataComeWithTheEmbeddedDatabaseOrWhenAskedFor(String database, Boolean setting, boolean wanted)
            throws SQLException {
        DataSource source = mock(DataSource.class, RETURNS_DEEP_STUBS);
        when(source.getConnection().getMetaData().getDatabaseProductName()).thenReturn(database);

        assertThat(new DemoWanted(new SeedSettings(true, setting, true), source).isTrue())
                .isEqualTo(wanted);
    }
}
