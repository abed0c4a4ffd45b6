/** iCalendar files of the events: one beside each page that has one, and calendars to subscribe to. */
@NullMarked
package dev.dossier.feature.calendar;

import org.jspecify.annotations.NullMarked;
