package dev.dossier.incremental;

import biweekly.ICalendar;
import dev.dossier.Calendars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What holds for calendars. */
final class CalendarProperties {
    private static final String UID_END = "@example.org";

    private CalendarProperties() {}

    static Optional<String> wrongCalendar(GeneratedSite site) throws Exception {
        List<String> expected = new ArrayList<>(site.publishedWith("event"));
        expected.remove("404.md");
        List<String> single = new ArrayList<>();
        List<String> gathered = new ArrayList<>();
        for (String path : site.pathsEnding(".ics")) {
            ICalendar calendar = Calendars.read(site.text(path));
            List<String> pages = calendar.getEvents().stream().map(event -> page(event.getUid().getValue())).toList();
            if (pages.size() != new TreeSet<>(pages).size()) {
                return Optional.of("'" + path + "' has an event twice");
            }
            if (path.equals("calendar.ics")) {
                gathered.addAll(pages);
            } else if (!SiteFiles.nameOf(path).equals("calendar.ics")) {
                single.addAll(pages);
            } else if (!expected.containsAll(pages)) {
                return Optional.of("'" + path + "' has other events than the site: " + pages);
            }
        }
        boolean own = site.sources().has("static/calendar.ics");
        return new TreeSet<>(single).equals(new TreeSet<>(expected)) && (own || new TreeSet<>(gathered).equals(new TreeSet<>(expected)))
                ? Optional.empty()
                : Optional.of("the events are " + expected + ", in files of their own " + single + " and in the calendar " + gathered);
    }

    private static String page(String uid) {
        return uid.substring(0, uid.length() - UID_END.length());
    }
}
