package dev.dossier.feature.calendar;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.spi.RouteProvider;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Turns the pages with an event into iCalendar files (RFC 5545): one beside each page, and a calendar to subscribe to beside each
 * home page and each section that has any below. Calendars name events by full addresses, so there are none without a base URL.
 */
public final class CalendarProvider implements RouteProvider {
    private static final String EVENT = "event.ics";
    private static final String CALENDAR = "calendar.ics";
    private static final String PAGE = ".html";
    private static final String INDEX = "index" + PAGE;
    private static final Comparator<Page> EARLIEST =
            Comparator.<Page, OffsetDateTime>comparing(page -> page.frontMatter().event().orElseThrow().start())
                    .thenComparing(Page::path);

    @Override
    public List<Route> routes(Site site, Consumer<Diagnostic> problems) {
        if (site.config().baseUrl().isEmpty()) {
            return List.of();
        }
        List<Route> routes = new ArrayList<>();
        Map<Page, List<Page>> calendars = new LinkedHashMap<>();
        for (Page page : site.pages()) {
            if (page.frontMatter().event().isEmpty()) {
                continue;
            }
            Site.Place place = site.place(page);
            // What is not translated is in the calendars of its own language.
            if (place.kind() != PageKind.NOT_FOUND && place.original().isEmpty()) {
                add(route(beside(place.output()), EVENT, page, List.of(page)), site, routes);
                if (place.kind() != PageKind.PAGE) {
                    calendars.computeIfAbsent(page, any -> new ArrayList<>()).add(page);
                }
                site.ancestors(page).forEach(above -> calendars.computeIfAbsent(above, any -> new ArrayList<>()).add(page));
            }
        }
        calendars.forEach((page, events) -> {
            SitePath output = site.place(page).output().parent().resolve(CALENDAR);
            add(route(output, CALENDAR, page, events.stream().sorted(EARLIEST).toList()), site, routes);
        });
        return routes;
    }

    /** Returns the file of the event of a page: {@code day/event.ics} of {@code day/index.html}, {@code day.ics} of {@code day.html}. */
    private static SitePath beside(SitePath page) {
        String name = page.name();
        return page.parent().resolve(name.equals(INDEX) ? EVENT : name.substring(0, name.length() - PAGE.length()) + ".ics");
    }

    private static Route.Rendered route(SitePath output, String template, Page page, List<Page> events) {
        return new Route.Rendered(output, page.location(), List.of(template), page, events, List.of());
    }

    /** A file that the author put there is the author's decision. */
    private static void add(Route.Rendered route, Site site, List<Route> routes) {
        if (!site.outputs().containsKey(route.output())) {
            routes.add(route);
        }
    }
}
