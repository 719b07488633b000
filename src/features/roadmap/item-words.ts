import type { Language } from '../../domain/records/local-text.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import type { ChangesItem, EndingsItem, RoadmapItem, TargetTally } from '../../domain/roadmap/roadmap-item.ts';
import { targetStatuses } from '../../domain/targets/target-result.ts';
import { citeDocument } from '../../ui/citation.ts';
import { codeNames } from '../../ui/code-names.ts';
import { formatDate, formatNumber, formatPeriod } from '../../ui/format.ts';
import { targetWords } from '../../ui/words/target-words.ts';
import { itemMessages } from './item-messages.ts';

/** The date of an item as printed by its source. */
export function dateText(item: RoadmapItem, language: Language): string {
  const text = itemMessages[language];
  const { startsOn, endsOn } = item;
  if (item.kind === 'phase') return formatPeriod(startsOn, endsOn, language) ?? text.undated;
  if (startsOn === null) return text.undated;
  return endsOn === null ? formatDate(startsOn.iso, language) : (formatPeriod(startsOn, endsOn, language) ?? '');
}

function precisionText({ precision }: PartialDate, language: Language): readonly string[] {
  const text = itemMessages[language];
  return precision === 'day' ? [] : [precision === 'year' ? text.onlyYear : text.onlyMonth];
}

/** What is uncertain of the date, in a few words each; none where it is stated to the day. A phase is counted in years anyway. */
export function certainties(item: RoadmapItem, language: Language): readonly string[] {
  const text = itemMessages[language];
  const { facts, inferred, dating, startsOn, isPlan } = item;
  const count = (value: number) => formatNumber(value, language);
  const isMixed = inferred > 0 && inferred < facts.length;
  return [
    ...(isPlan ? [text.byPlan] : []),
    ...(dating.basis === 'inferred' ? [text.inferred] : []),
    ...(isMixed ? [text.someInferred(count(inferred), count(facts.length))] : []),
    ...(item.kind === 'phase' || startsOn === null ? [] : precisionText(startsOn, language)),
    ...(item.kind === 'phase' && startsOn !== null && item.endsOn === null ? [text.openEnd] : []),
  ];
}

/** {@link certainties} as one text, which may be empty. */
export function certaintyText(item: RoadmapItem, language: Language): string {
  return certainties(item, language).join('; ');
}

/** What is known of the date of an item that has none: when a directive without a deadline was given, or a note. */
export function undatedText(item: RoadmapItem, language: Language): string | null {
  const note = item.dating.note?.[language] ?? null;
  if (item.kind !== 'directive' || item.directive.issuedOn === null) return note;
  const issued = itemMessages[language].issuedOn(formatDate(item.directive.issuedOn.iso, language));
  return note === null ? issued : `${issued}. ${note}`;
}

/** What was planned and by how many days it came earlier or later; null where nothing was. */
export function planText(item: RoadmapItem, language: Language): string | null {
  const text = itemMessages[language];
  if (item.plannedOn === null) return null;
  const plan = text.plan(formatDate(item.plannedOn.iso, language));
  const delay = item.kind === 'milestone' || item.kind === 'directive' ? item.delay : null;
  if (delay === null) return plan;
  if (delay === 0) return `${plan} (${text.onTime})`;
  const days = formatNumber(Math.abs(delay), language);
  return `${plan} (${delay < 0 ? text.early(days) : text.late(days)})`;
}

/** Targets by status: `3 đạt, 1 chậm`. */
export function tallyText(tally: TargetTally, language: Language): string {
  const names = targetWords[language].statusName;
  return targetStatuses
    .filter((status) => tally[status] > 0)
    .map((status) => `${formatNumber(tally[status], language)} ${names[status].toLocaleLowerCase(language)}`)
    .join(', ');
}

/** Changes by form: `nhập 40, giải thể 5`. */
function formsText({ forms }: ChangesItem, language: Language): string {
  const names = codeNames[language].form;
  return forms
    .map(({ form, count }) => `${names[form].toLocaleLowerCase(language)} ${formatNumber(count, language)}`)
    .join(', ');
}

function changesHead(item: ChangesItem, language: Language): string {
  const text = itemMessages[language];
  const count = (value: number) => formatNumber(value, language);
  if (item.startsOn === null) return text.undatedChanges(count(item.changes.length));
  if (item.effective > 0) return text.effective(count(item.effective));
  return item.planned > 0 ? text.planned(count(item.planned)) : text.notKnown(count(item.notKnown));
}

function changesText(item: ChangesItem, language: Language): string {
  const text = itemMessages[language];
  const [only] = item.changes;
  if (item.changes.length === 1 && only !== undefined && item.startsOn !== null) return only.title[language];
  const count = (value: number) => formatNumber(value, language);
  const head = changesHead(item, language);
  const forms = item.effective > 0 ? [formsText(item, language)] : [];
  const isAside = item.effective > 0 || item.startsOn === null;
  return [
    `${head}${forms.length === 0 ? '' : ` (${forms.join('')})`}`,
    ...(isAside && item.planned > 0 ? [text.alsoPlanned(count(item.planned))] : []),
    ...(item.notKnown > 0 && (isAside || item.planned > 0) ? [text.alsoNotKnown(count(item.notKnown))] : []),
    ...(item.pilots > 0 ? [text.pilots(count(item.pilots))] : []),
  ].join('; ');
}

function endingsHead({ paused, ended, pilots, changes, startsOn }: EndingsItem, language: Language): string {
  const text = itemMessages[language];
  const count = (value: number) => formatNumber(value, language);
  const stopped = pilots === changes.length && ended === 0 ? text.pausedPilots : text.paused;
  const parts = [...(paused > 0 ? [stopped(count(paused))] : []), ...(ended > 0 ? [text.ended(count(ended))] : [])];
  return [...parts, ...(startsOn === null ? [text.undatedEnd] : [])].join('; ');
}

/** What an item is, in full. */
export function itemText(item: RoadmapItem, language: Language): string {
  const text = itemMessages[language];
  const count = (value: number) => formatNumber(value, language);
  switch (item.kind) {
    case 'phase':
      return `${item.phase.programmeName[language]}: ${item.phase.name[language]}`;
    case 'milestone':
      return item.milestone.title[language];
    case 'document':
      return item.document.number === null
        ? citeDocument(item.document, language)
        : `${citeDocument(item.document, language)}: ${item.document.subject[language]}`;
    case 'changes':
      return changesText(item, language);
    case 'endings':
      return `${endingsHead(item, language)}: ${item.changes.map(({ title }) => title[language]).join('; ')}`;
    case 'targets': {
      const { startsOn, results } = item;
      const head =
        startsOn === null
          ? text.noDue(count(results.length))
          : text.due(formatDate(startsOn.iso, language), count(results.length));
      return `${head} (${tallyText(item.tally, language)})`;
    }
    case 'directive':
      return item.directive.text[language];
  }
}

/** What stands beside the mark of an item, as short as an official would say it. */
export function labelText(item: RoadmapItem, documentNumber: string | null, language: Language): string {
  const text = itemMessages[language];
  switch (item.kind) {
    case 'phase':
      return item.phase.name[language];
    case 'milestone':
      return item.milestone.kind === 'document' && documentNumber !== null
        ? documentNumber
        : item.milestone.title[language];
    case 'document':
      return item.document.number ?? item.document.subject[language];
    case 'changes':
      return item.changes.length === 1 ? changesText(item, language) : changesHead(item, language);
    case 'endings':
      return endingsHead(item, language);
    case 'targets':
      return item.startsOn === null
        ? itemText(item, language)
        : text.due(formatDate(item.startsOn.iso, language), formatNumber(item.results.length, language));
    case 'directive': {
      const due = item.directive.dueOn;
      const who = item.directive.assignedTo?.[language] ?? item.directive.text[language];
      return due === null ? item.directive.text[language] : text.dueDirective(formatDate(due.iso, language), who);
    }
  }
}
