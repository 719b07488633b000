import type { Language } from '../../domain/records/local-text.ts';
import { dayNumber, dayOfNumber } from '../../domain/time/partial-date.ts';

/** A deadline in a calendar, every text in the reader's language. */
export interface CalendarDeadline {
  /** The same in every export, so that a calendar updates the entry it has instead of adding another. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** First and last day the deadline may mean (`YYYY-MM-DD`), both inclusive; the same when its day is known. */
  readonly first: string;
  readonly last: string;
  readonly categories: readonly string[];
  /** Absolute address of the page that shows it. */
  readonly url: string;
  /** Said a week before the last day; null where nothing is to be reminded of. */
  readonly reminder: string | null;
}

/** A calendar of deadlines. */
export interface DeadlineCalendar {
  readonly name: string;
  readonly description: string;
  readonly language: Language;
  /** Instant of the export (ISO 8601, UTC). */
  readonly stamp: string;
  readonly deadlines: readonly CalendarDeadline[];
}

const secondsADay = 86_400;
const reminderDays = 7;

/**
 * A text as it may stand in a calendar: one kind of line end, no other control characters, no half surrogate pairs,
 * which UTF-8 cannot hold.
 */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\n\t\P{Cc}]/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * Writes deadlines as an iCalendar file (RFC 5545). Each is an all-day event over the days it may mean, and leaves the
 * time free. Tasks (VTODO) would say more precisely what they are, but Outlook and Google Calendar leave them out when
 * they read a file, and a deadline that does not arrive is worse than one filed as an event.
 */
export async function writeICalendar(calendar: DeadlineCalendar): Promise<Blob> {
  const { default: ical, ICalAlarmType, ICalEventBusyStatus, ICalEventTransparency } = await import('ical-generator');
  const { name, description, language, stamp, deadlines } = calendar;
  const written = ical({
    name: calendarText(name),
    description: calendarText(description),
    prodId: { company: 'tinh-gon', product: 'tinh-gon', language: language.toUpperCase() },
  });
  for (const deadline of deadlines) {
    const { uid, first, last, categories, url, reminder } = deadline;
    const event = written.createEvent({
      id: uid,
      stamp: new Date(stamp),
      summary: calendarText(deadline.summary),
      description: calendarText(deadline.description),
      allDay: true,
      start: midnight(first),
      // The end of an all-day event is the day after its last.
      end: midnight(dayOfNumber(dayNumber(last) + 1)),
      categories: categories.map((category) => ({ name: calendarText(category) })),
      url: new URL(url).href,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
    if (reminder === null) continue;
    // Of a single day the week is counted from its start, which every calendar understands; of a longer entry from its
    // end, which is the midnight after the last day.
    const isLong = first !== last;
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      description: calendarText(reminder),
      triggerBefore: (isLong ? reminderDays + 1 : reminderDays) * secondsADay,
    });
    // As an option of `createAlarm` the library passes it over.
    if (isLong) alarm.relatesTo('END');
  }
  // The library leaves out the line end after the last line.
  return new Blob([`${written.toString().trimEnd()}\r\n`], { type: 'text/calendar;charset=utf-8' });
}
