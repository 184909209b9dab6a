package org.binglian.worktime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;

/**
 * Reads an announcement from a file: either lines as in {@code announced-years.txt}, of which that of the year is taken, or CSV with the
 * columns date, kind and (for the reader only) name of the holiday.
 */
final class AnnouncementFile {

    private static final int LARGEST = 64 * 1024;
    private static final Pattern COMPACT = Pattern.compile("\\d{4}\\s*:.*");
    private static final Set<String> OFF = Set.of("off", "休", "放假");
    private static final Set<String> WORKED = Set.of("work", "班", "上班");
    private static final String FILE = "/file";

    private final int year;
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> daysOff = new ArrayList<>();
    private final List<String> makeUpDays = new ArrayList<>();
    private boolean found;

    private AnnouncementFile(int year) {
        this.year = year;
    }

    /** @throws Rejected naming every line that cannot be read, with its number */
    static YearDraft read(int year, byte[] content) {
        AnnouncementFile file = new AnnouncementFile(year);
        Announcement.requireKnown(year, file.faults);
        Rejected.ifAny(file.faults);
        List<String> lines = text(content).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.line(i + 1, line);
            }
        }
        if (!file.found && file.faults.isEmpty()) {
            file.faults.add(new Fault(FILE, "calendar.file-without-year", Integer.toString(year)));
        }
        Rejected.ifAny(file.faults);
        return new YearDraft(null, file.daysOff, file.makeUpDays);
    }

    private static String text(byte[] content) {
        if (content.length > LARGEST) {
            throw new Rejected(new Fault(FILE, "calendar.file-too-big", LARGEST / 1024));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Rejected(new Fault(FILE, "calendar.file-not-utf8"));
        }
    }

    private void line(int number, String line) {
        if (COMPACT.matcher(line).matches()) {
            compact(number, line);
        } else if (!line.toLowerCase(Locale.ROOT).startsWith("date,")) {
            csv(number, line);
        }
    }

    private void compact(int number, String line) {
        AnnouncedYear read;
        try {
            read = AnnouncedYear.parse(line);
        } catch (RuntimeException e) { // whatever a number or date that is none makes
            faults.add(new Fault(FILE, "calendar.line-compact", Integer.toString(number)));
            return;
        }
        if (read.year() == year) {
            if (found) {
                faults.add(new Fault(FILE, "calendar.line-twice", Integer.toString(number), Integer.toString(year)));
            }
            found = true;
            read.days().daysOff().forEach(day -> daysOff.add(day.toString()));
            read.days().makeUpDays().forEach(day -> makeUpDays.add(day.toString()));
        }
    }

    private void csv(int number, String line) {
        String[] cells = line.split(",", -1);
        String kind = cells.length < 2 ? "" : cell(cells[1]).toLowerCase(Locale.ROOT);
        if (!isDate(cell(cells[0]))) {
            faults.add(new Fault(FILE, "calendar.line-no-date", Integer.toString(number), cell(cells[0])));
        } else if (OFF.contains(kind)) {
            daysOff.add(cell(cells[0]));
        } else if (WORKED.contains(kind)) {
            makeUpDays.add(cell(cells[0]));
        } else {
            faults.add(new Fault(FILE, "calendar.line-no-kind", Integer.toString(number), kind));
        }
        found = true;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String cell(String text) {
        String cell = text.strip();
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).strip() : cell;
    }
}
