package org.binglian.seeds;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether demo data are loaded: as the setting says, else only into the embedded database. Real people's data lie in the other one. */
@Component
class DemoWanted {

    private final SeedSettings settings;
    private final DataSource database;

    DemoWanted(SeedSettings settings, DataSource database) {
        this.settings = settings;
        this.database = database;
    }

    boolean isTrue() {
        return settings.demo() != null ? settings.demo() : isEmbedded();
    }

    private boolean isEmbedded() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }
}
