package dev.dossier.incremental;

import biweekly.ICalendar;
import dev.dossier.Calendars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What holds for calendars. */
final class CalendarProperties {
    private static final String UID_END = "@example.org";

    private static final Pattern EVENT = Pattern.compile("\"@type\":\"Event\",\"name\":\"(?:[^\"\\\\]|\\\\.)*\",\"url\":\"([^\"]*)\"");

    private CalendarProperties() {}

    static Optional<String> wrongCalendar(GeneratedSite site) throws Exception {
        List<String> expected = site.publishedWith("event").stream().filter(path -> !site.isNotFoundPage(path)).sorted().toList();
        List<String> single = new ArrayList<>();
        List<String> gathered = new ArrayList<>();
        for (String path : site.pathsEnding(".ics")) {
            ICalendar calendar = Calendars.read(site.text(path));
            List<String> pages = calendar.getEvents().stream().map(event -> page(event.getUid().getValue())).toList();
            if (pages.size() != new TreeSet<>(pages).size() || !expected.containsAll(pages)) {
                return Optional.of("'" + path + "' has events that are not those of the site: " + pages);
            }
            if (site.homes().contains(SiteFiles.folderOf(path)) && SiteFiles.nameOf(path).equals("calendar.ics")) {
                gathered.addAll(pages);
            } else if (!SiteFiles.nameOf(path).equals("calendar.ics")) {
                single.addAll(pages);
            }
        }
        // The pages of a list that is split tell of the same event.
        Set<String> inPages = new TreeSet<>();
        site.pathsEnding(".html").forEach(path -> EVENT.matcher(site.text(path)).results().forEach(event -> inPages.add(event.group(1))));
        if (inPages.size() != expected.size()) {
            return Optional.of("the data of pages tell of events at " + inPages + ", not of " + expected);
        }
        boolean own = site.sources().has("static/calendar.ics");
        return sorted(single).equals(expected) && (own || sorted(gathered).equals(expected))
                ? Optional.empty()
                : Optional.of("the events are " + expected + ", in files of their own " + single + " and in calendars " + gathered);
    }

    private static List<String> sorted(List<String> pages) {
        return pages.stream().sorted().toList();
    }

    private static String page(String uid) {
        return uid.substring(0, uid.length() - UID_END.length());
    }
}
