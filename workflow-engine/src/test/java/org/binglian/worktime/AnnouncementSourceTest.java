package org.binglian.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares our one file with the collected announcements, where a checkout has them beside it. */
class AnnouncementSourceTest {

    private static final Map<LocalDate, Boolean> daysOff = new HashMap<>();

    @BeforeAll
    static void readTheSource() throws Exception {
        Optional<Path> folder = Stream.of("../../shared/data/holidays", "/work/shared/data/holidays")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        assumeThat(folder).isPresent();
        for (int year = 2015; year <= 2026; year++) {
            JsonNode file = JsonMapper.shared()
                    .readTree(folder.orElseThrow().resolve(year + ".json").toFile());
            for (JsonNode day : file.get("days")) {
                daysOff.put(
                        LocalDate.parse(day.get("date").asString()),
                        day.get("isOffDay").asBoolean());
            }
        }
    }

    @Test
    void everyDayAgreesWithItsAnnouncement() {
        WorkCalendar calendar = TimeConfiguration.announcedYears();

        assertThat(LocalDate.of(2015, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day))
                        .as(day.toString())
                        .isEqualTo(!daysOff.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0)));
    }
}
