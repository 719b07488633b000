import { isAliveOn } from '../../domain/lineage/unit-life.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportCell, ReportRun } from '../../domain/report/report-document.ts';
import { type BriefFigure, type BriefItems, type BriefPart, nothingForBrief } from '../../domain/report/report-part.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { wordsCell } from '../../ui/sheets/report-cells.ts';
import { fillRuns, joinRuns } from '../../ui/sheets/report-runs.ts';
import { dateInWords, missingAmountText, missingPointsText, unsaidText } from '../../ui/words/target-words.ts';
import { countStatuses, type StatusCounts } from './filter-targets.ts';
import { scopeText } from './scope-text.ts';
import type { TargetRow } from './target-rows.ts';
import { asOfText, dutyText, reachedCell, standingText } from './targets-report-cells.ts';
import { targetsReportMessages, type TargetsReportMessages } from './targets-report-messages.ts';
import { stillToDoWords } from './targets-report-words.ts';
import type { TargetsModel } from './targets-model.ts';

/** Most figures of each kind: what is behind, what falls due next, what is reached. */
const mostOf = { behind: 4, open: 2, reached: 1 };
/** The brief shows five at most, and first those that are not among its figures. */
const mostWorst = 5 + mostOf.behind;
/** Counts of administrative units, which the register gives too. */
const territorialCounts: ReadonlySet<string> = new Set(['commune-units', 'district-units']);

/** The rest of a sentence of counts: what is behind, on track, and without a result; nothing of what there is none. */
export function countsRest(counts: StatusCounts, text: TargetsReportMessages, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  const { behind, 'on-track': onTrack, 'cannot-be-said': unsaid } = counts.of;
  const named: readonly (readonly [number, string])[] = [
    [behind, counts.overdue === 0 ? text.behind : text.behindOverdue],
    [onTrack, text.onTrack],
    [unsaid, text.unsaid],
  ];
  const parts = {
    behind: number(behind),
    overdue: number(counts.overdue),
    onTrack: number(onTrack),
    unsaid: number(unsaid),
  };
  return named
    .filter(([count]) => count > 0)
    .map(
      ([, sentence]) =>
        `; ${fillRuns(sentence, parts)
          .map((run) => run.text)
          .join('')}`,
    )
    .join('');
}

/** How many of the place's own targets stand where, as one sentence; null where it has none. */
export function headlineRuns({ own, evaluated }: TargetsModel, language: Language): readonly ReportRun[] | null {
  const text = targetsReportMessages[language];
  if (own.length === 0) return null;
  const counts = countStatuses(own);
  const number = (value: number) => formatNumber(value, language);
  const runs = fillRuns(text.headline, {
    day: dateInWords({ iso: evaluated.day }, language),
    place: evaluated.units.get(evaluated.place)?.name[language] ?? evaluated.place,
    reached: number(counts.of.met + counts.of.exceeded),
    all: number(counts.all),
  });
  return joinRuns([runs, [{ text: `${countsRest(counts, text, language)}.` }]], '');
}

/** Targets whose shortfall a later one has taken over (40-KL/TW): their duty lives on in that one. */
function takenOver(rows: readonly TargetRow[]): ReadonlySet<string> {
  return new Set(rows.filter((row) => !row.isSuperseded).flatMap(({ target }) => target.carriesOver ?? []));
}

/** Below 0 where the first falls due before the other; a target without a date stands last, whichever way is asked for. */
function compareDue({ target: a }: TargetRow, { target: b }: TargetRow, newestFirst: boolean): number {
  if (a.dueOn === null || b.dueOn === null) return Number(a.dueOn === null) - Number(b.dueOn === null);
  const [first, second] = [lastDay(a.dueOn), lastDay(b.dueOn)];
  if (first === second) return 0;
  return first < second === newestFirst ? 1 : -1;
}

/** Of each subject the worst target only. */
function onePerSubject(rows: readonly TargetRow[]): readonly TargetRow[] {
  const seen = new Set<string>();
  return rows.filter(({ target: { unit, indicator, block, level, staffKind, series } }) => {
    const key = [unit, indicator, block, level, staffKind, series].join('|');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A target of all of the place: its series is not cut by field or autonomy group. */
function isWhole({ target }: TargetRow, { evaluated }: TargetsModel): boolean {
  const series = evaluated.figures.series.get(target.series ?? '') ?? null;
  return series === null || (series.field === null && series.autonomyGroup === null);
}

/** The place's own targets that are not cut by field, worst first. */
function wholeTargets(model: TargetsModel): readonly TargetRow[] {
  return model.own.filter((row) => isWhole(row, model));
}

function rankOf({ result }: TargetRow): number {
  if (result.overdue) return 1;
  return { behind: 2, 'on-track': 3, 'cannot-be-said': 4, met: 5, exceeded: 5 }[result.status];
}

/** Scope of a target in words that the name of its figure does not have already. */
function addedScope({ target, indicator }: TargetRow, language: Language): string {
  const plain = (words: string) => words.toLocaleLowerCase(language).replaceAll('-', ' ');
  const name = plain(indicator.name[language]);
  const isNew = (part: string) => part !== '' && !name.includes(plain(part));
  return scopeText(target, language).split(' · ').filter(isNew).join(', ');
}

function briefFigure(row: TargetRow, language: Language): BriefFigure {
  const text = targetsReportMessages[language];
  const { target, indicator } = row;
  const scope = addedScope(row, language);
  // A level that must be reached has no need of the figure it began with.
  const isChange = target.rule === 'reduce-by-percent' || target.rule === 'reduce-by-amount';
  const since =
    target.baselineOn === null || !isChange
      ? ''
      : `, ${text.comparedWith(formatDate(target.baselineOn.iso, language))}`;
  return {
    id: originOf.target(target.id),
    ...(row.scope === 'place' && territorialCounts.has(target.indicator) ? { counts: target.indicator } : {}),
    name: `${capitalised(indicator.name[language])}${scope === '' ? '' : ` (${scope})`}${since}`,
    now: reachedCell(row, language),
    asOf: asOfText(row, language),
    target: wordsCell(dutyText(row, language), originOf.target(target.id)),
    ...(target.dueOn === null ? {} : { due: formatDate(target.dueOn.iso, language) }),
    standing: standingText(row, language),
    rank: rankOf(row),
  };
}

function briefFigures(model: TargetsModel, language: Language): readonly BriefFigure[] {
  const over = takenOver(model.evaluated.rows);
  const known = onePerSubject(wholeTargets(model).filter(({ target }) => !over.has(target.id))).filter(
    ({ result }) => result.current !== null,
  );
  const behind = known.filter(({ result }) => result.status === 'behind');
  const open = known
    .filter(({ result }) => result.status === 'on-track' || result.status === 'cannot-be-said')
    .sort((a, b) => (rankOf(a) === rankOf(b) ? compareDue(a, b, false) : rankOf(a) - rankOf(b)));
  const reached = known
    .filter(({ result }) => result.status === 'met' || result.status === 'exceeded')
    .sort((a, b) => compareDue(a, b, true));
  const most = mostOf.behind + mostOf.open + mostOf.reached;
  const first = [...behind.slice(0, mostOf.behind), ...open.slice(0, mostOf.open), ...reached.slice(0, mostOf.reached)];
  const rest = [...behind, ...open, ...reached].filter((row) => !first.includes(row));
  return [...first, ...rest.slice(0, most - first.length)]
    .map((row) => briefFigure(row, language))
    .sort((a, b) => a.rank - b.rank);
}

function nameCell({ target }: TargetRow, language: Language): ReportCell {
  return wordsCell(target.name[language], originOf.target(target.id));
}

/**
 * What is still to be done, by when, and who answers for it where that is not the place as a whole. Units come before points:
 * they are what has to be done.
 */
function worstState(row: TargetRow, language: Language): ReportCell {
  const text = targetsReportMessages[language];
  const { target, result, unit, indicator } = row;
  const { missing, current } = result;
  const due = target.dueOn === null ? null : formatDate(target.dueOn.iso, language);
  const known = missingAmountText(missing, indicator.measure, language) ?? missingPointsText(missing, language);
  const words = text.worst(
    known === null ? text.notKnown : stillToDoWords(row, known, language),
    due === null ? text.noDue : result.overdue ? text.overdue(due) : text.due(due),
  );
  return wordsCell(
    row.scope === 'place' ? words : text.worstUnit(words, unit.name[language]),
    current === null ? undefined : originOf.observation(current.observation.id),
  );
}

/**
 * Targets behind, furthest first: those of the place, and where it has none those of the units that still stand. Of each
 * subject the worst is named, and none that a later one took over; counted are all, as the headline counts them.
 */
function worstItems(model: TargetsModel, language: Language): BriefItems {
  const over = takenOver(model.evaluated.rows);
  const { day } = model.evaluated;
  const behind = model.ranked.filter(({ result }) => result.status === 'behind');
  const own = behind.filter(({ scope }) => scope === 'place');
  const below = behind.filter(({ scope, unit }) => scope === 'below' && isAliveOn(unit, day));
  const rows = own.length > 0 ? own : below;
  const items = onePerSubject(rows.filter(({ target }) => !over.has(target.id))).slice(0, mostWorst);
  return {
    items: items.map((row) => ({
      id: row.target.id,
      what: nameCell(row, language),
      state: worstState(row, language),
    })),
    all: rows.length,
  };
}

/** What is missing for a result, on one line where that is a figure: the report has the reason in full. */
function missingFigure({ result: { reason } }: TargetRow, language: Language): string {
  return reason?.code === 'no-series' && reason.wanted !== null
    ? targetsReportMessages[language].noFigureFor(dateInWords(reason.wanted, language))
    : (unsaidText(reason, language) ?? '');
}

/** Targets of the place without a result, those whose day has passed first, and what is missing for one. */
function unsaidItems({ own }: TargetsModel, language: Language): BriefItems {
  const rows = own.filter(({ result }) => result.status === 'cannot-be-said');
  return {
    items: rows.slice(0, mostWorst).map((row) => ({
      id: row.target.id,
      what: nameCell(row, language),
      state: wordsCell(missingFigure(row, language)),
    })),
    all: rows.length,
  };
}

/** What the targets give to the one-page brief. */
export function targetsBrief(model: TargetsModel, language: Language): BriefPart {
  return {
    ...nothingForBrief,
    headline: headlineRuns(model, language),
    figures: briefFigures(model, language),
    worst: worstItems(model, language),
    unsaid: unsaidItems(model, language),
  };
}
