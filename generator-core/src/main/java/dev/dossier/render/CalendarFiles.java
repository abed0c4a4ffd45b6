package dev.dossier.render;

import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which iCalendar files belong to a page.
 *
 * @param events that of the event that the page is about
 * @param calendars that of all events on it and below
 */
record CalendarFiles(Map<Page, SitePath> events, Map<Page, SitePath> calendars) {
    static CalendarFiles of(Collection<Route> routes) {
        Map<Page, SitePath> events = new HashMap<>();
        Map<Page, SitePath> calendars = new HashMap<>();
        for (Route route : routes) {
            if (route instanceof Route.Rendered rendered && rendered.output().extension().equals("ics")) {
                (rendered.templates().contains("event.ics") ? events : calendars).put(rendered.page(), rendered.output());
            }
        }
        return new CalendarFiles(events, calendars);
    }
}
