import type { CalendarDeadline, DeadlineCalendar } from '../../data/export/icalendar.ts';
import type { DirectiveLink } from '../../domain/obstacles/obstacle-chains.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import { firstDay, lastDay } from '../../domain/time/partial-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatDate } from '../../ui/format.ts';
import { directiveStateText, progressWords, reportedText } from '../../ui/words/progress-words.ts';
import { dateInWords } from '../../ui/words/target-words.ts';
import { exportMessages } from './export-messages.ts';
import { obstaclesMessages } from './obstacles-messages.ts';
import { type ExportRequest, sourceText } from './obstacles-export.ts';

/** What a calendar needs beside the page: when it is made, and where its entries lead. */
export interface CalendarRequest extends ExportRequest {
  /** Instant of the export (ISO 8601, UTC). */
  readonly stamp: string;
  /** Absolute address of the page that shows a directive. */
  readonly addressOf: (link: DirectiveLink) => string;
}

/** A directive with its deadline, in the order of the page. */
interface DueLink {
  readonly link: DirectiveLink;
  readonly dueOn: PartialDate;
}

/** The directives that a calendar can hold; those without a deadline are left out. */
export function dueLinks(directives: readonly DirectiveLink[]): readonly DueLink[] {
  return directives.flatMap((link) => {
    const { dueOn } = link.directive;
    return dueOn === null ? [] : [{ link, dueOn }];
  });
}

function summaryOf({ link: { directive }, dueOn }: DueLink, sample: boolean, language: Language): string {
  const text = exportMessages[language];
  const who = directive.assignedTo === null ? text.noAssignee : directive.assignedTo[language];
  const marks = [
    dueOn.precision === 'day' ? null : text.within(dateInWords(dueOn, language)),
    sample ? text.sample : null,
  ].filter((mark) => mark !== null);
  return `${who}: ${directive.text[language]}${marks.length === 0 ? '' : ` (${marks.join('; ')})`}`;
}

function descriptionOf({ link, dueOn }: DueLink, request: CalendarRequest, language: Language): string {
  const text = exportMessages[language];
  const page = obstaclesMessages[language];
  const { input } = request;
  const { directive, document, answers, outcome, state, standing } = link;
  const names = text.event;
  const date = dateInWords(dueOn, language);
  const due = [
    dueOn.precision === 'day' ? date : text.within(date),
    directive.dating.basis === 'inferred' ? page.someInferred : null,
  ];
  const reported = standing === 'resolved' ? null : reportedText(state, language);
  const lines: readonly (readonly [label: string, value: string | null])[] = [
    [names.assignee, directive.assignedTo?.[language] ?? page.noAssignee],
    [names.document, document === null ? page.noDocument : citeDocument(document, language)],
    [
      names.obstacle,
      answers.length === 0 ? page.answersNone : answers.map((obstacle) => obstacle.title[language]).join('; '),
    ],
    [names.due, due.filter((part) => part !== null).join('; ')],
    [names.dating, directive.dating.note?.[language] ?? null],
    [names.state(formatDate(input.day, language)), directiveStateText(state, language)],
    [names.outcome, outcome === null ? reported : outcome[language]],
    [names.source, sourceText(input, directive.source)],
    [names.page, request.addressOf(link)],
  ];
  return [
    ...(input.sample ? [text.sample] : []),
    ...lines.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`])),
  ].join('\n');
}

/**
 * The deadlines of the directives that pass the filters, as a calendar. A deadline known only as a month or year takes
 * up all of it. Only what still lies ahead reminds: alarms of the past would all go off at once.
 */
export function directivesCalendar(request: CalendarRequest, language: Language): DeadlineCalendar {
  const text = exportMessages[language];
  const { input, model, stamp } = request;
  const place = model.place?.name[language] ?? input.place;
  const name = text.calendarName(place);
  return {
    name: input.sample ? `${text.sample} – ${name}` : name,
    description: [
      text.calendarAbout(formatDate(input.day, language)),
      ...(request.filters.length === 0 ? [] : [`${text.filteredBy}: ${request.filters.join('; ')}.`]),
    ].join(' '),
    language,
    stamp,
    deadlines: dueLinks(model.directives).map((due): CalendarDeadline => {
      const { link, dueOn } = due;
      const summary = summaryOf(due, input.sample, language);
      const categories = link.answers.map(({ category }) => progressWords[language].category[category]);
      return {
        uid: `directive-${link.directive.id}@${input.place}.tinh-gon`,
        summary: capitalised(summary),
        description: descriptionOf(due, request, language),
        first: firstDay(dueOn),
        last: lastDay(dueOn),
        categories: [text.category, ...new Set(categories)],
        url: request.addressOf(link),
        reminder: link.state.kind === 'due' ? text.reminder(summary) : null,
      };
    }),
  };
}
