import { figuresOf, lineageOf, type PageInput } from '../../data/page-input.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Observation } from '../../domain/records/records.ts';
import type { ReportCell, ReportRow } from '../../domain/report/report-document.ts';
import { type FirstAndLast, firstAndLast } from '../../domain/series/first-and-last.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import { villageCounts } from '../../domain/villages/village-counts.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { pointTimeText } from '../../ui/figures/cited-figure.tsx';
import { formatNumber, formatReported } from '../../ui/format.ts';
import { emptyCell, pointsCell, reductionCell, reductionPercentCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { markedTime } from '../../ui/words/inferred-time.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import { reorganisationReportMessages } from './reorganisation-report-messages.ts';

const { villages, villagesCut } = standardIndicators;

/** The rows of villages of T8 with what must be said of them. */
interface VillageRows {
  readonly rows: readonly ReportRow[];
  readonly notes: readonly string[];
  readonly sources: readonly Id[];
}

/** From when to when the figures of a series are: one date, or the first and the last; null where there are none. */
function spanOf({ first, last }: FirstAndLast, language: Language): readonly string[] | null {
  const [from, to] = [first.points[0], last.points[0]];
  if (from === undefined || to === undefined) return null;
  return [...new Set([pointTimeText(from, language), pointTimeText(to, language)])];
}

function dated(name: string, span: readonly string[] | null, language: Language): string {
  const { t8 } = reorganisationReportMessages[language];
  const [begins, ends] = span ?? [];
  if (begins === undefined) return name;
  return ends === undefined ? t8.one(name, begins) : t8.period(name, begins, ends);
}

/** The span that most of several series share, so that it is said once; null where no two do. */
function usualSpan(lines: readonly FirstAndLast[], language: Language): readonly string[] | null {
  const spans = lines.flatMap((line) => {
    const span = spanOf(line, language);
    return span === null ? [] : [span];
  });
  const alike = (span: readonly string[]) => spans.filter((other) => other.join() === span.join()).length;
  const most = Math.max(0, ...spans.map(alike));
  return most < 2 ? null : (spans.find((span) => alike(span) === most) ?? null);
}

interface VillageLine {
  readonly name: string;
  readonly number: string;
  readonly line: FirstAndLast;
}

function rowOf({ name, number, line }: VillageLine, usual: readonly string[] | null, language: Language): ReportRow {
  const span = spanOf(line, language);
  const cells: readonly ReportCell[] = [
    wordsCell(number),
    wordsCell(span?.join() === usual?.join() ? name : dated(name, span, language)),
    pointsCell(line.first.points, language, originOf.observation),
    emptyCell,
    emptyCell,
    reductionCell(line.change, language),
    reductionPercentCell(line.change, language),
    emptyCell,
  ];
  return { id: line.series.id, kind: 'row', cells };
}

function isReportedUndated(observation: Observation): boolean {
  return observation.status === 'reported' && 'value' in observation.reported && observationDate(observation) === null;
}

/** Cuts as sources state them, each with what it counts and when. */
function statedCuts(input: PageInput, language: Language): readonly string[] {
  const figures = figuresOf(input);
  return figures
    .seriesOf(villagesCut)
    .filter(({ unit }) => unit === input.place)
    .flatMap((series) => {
      const { deciding } = firstAndLast(figures, series, input.day).last;
      if (deciding === null) return [];
      const figure = formatReported(deciding.observation.reported, language);
      const when = markedTime(pointTimeText(deciding, language), deciding.observation, language);
      return [`${figure} (${series.countsWhat[language]}, ${when})`];
    });
}

/** How far the falls of the districts, added up, are from that of the whole; null where they agree or are not all exact. */
function sumNote(
  whole: FirstAndLast | null,
  below: readonly FirstAndLast[],
  name: string,
  language: Language,
): string | null {
  const { t8 } = reorganisationReportMessages[language];
  const fallOf = ({ change }: FirstAndLast) => reductionCell(change, language).value;
  const total = whole === null ? null : fallOf(whole);
  const falls = below.flatMap((line) => fallOf(line) ?? []);
  if (whole === null || total === null || falls.length === 0 || falls.length < below.length) return null;
  const sum = falls.reduce((all, fall) => all + fall, 0);
  if (sum === total) return null;
  const number = (value: number) => formatNumber(value, language);
  const span = (line: FirstAndLast) => spanOf(line, language)?.join(' – ') ?? '';
  const spans = [...new Set(below.map(span))];
  const of = (value: number, said: string) => (said === '' ? number(value) : `${number(value)} (${said})`);
  const [common = '', ...others] = spans;
  return t8.villageSum(
    name,
    of(total, span(whole)),
    of(sum, others.length > 0 ? '' : common),
    number(Math.abs(total - sum)),
  );
}

/** The rows of villages of T8, under a head of their own: the place, and the districts right below it. */
export function villageRows(
  input: PageInput,
  model: ReorganisationModel,
  columns: number,
  language: Language,
): VillageRows {
  const { t8 } = reorganisationReportMessages[language];
  const { place, day } = input;
  const figures = figuresOf(input);
  const own = villageCounts(figures, villages, place, day);
  const below = [...lineageOf(input).units.values()]
    .filter(({ parent, level }) => parent === place && level === 'district')
    .flatMap((unit) => {
      const { whole } = villageCounts(figures, villages, unit.id, day);
      return whole === null || whole.points.length === 0 ? [] : [{ unit, whole }];
    });
  const whole = own.whole === null || own.whole.points.length === 0 ? null : own.whole;
  const name = model.place?.name[language] ?? t8.whole;
  const lines: readonly VillageLine[] = [
    ...(whole === null ? [] : [{ name: capitalised(name), number: '', line: whole }]),
    ...below.map(({ unit, whole: line }, at) => ({
      name: capitalised(unit.name[language]),
      number: formatNumber(at + 1, language),
      line,
    })),
  ];
  const usual = usualSpan(
    lines.map(({ line }) => line),
    language,
  );
  const rows = lines.map((line) => rowOf(line, usual, language));
  const title = dated(t8.villages, usual, language);
  const head = Array.from({ length: columns }, (_, at) => (at === 1 ? wordsCell(title) : emptyCell));
  const undated = (own.whole?.others ?? []).filter(isReportedUndated);
  const cuts = statedCuts(input, language);
  const points = [...(whole === null ? [] : [whole]), ...below.map((row) => row.whole)].flatMap(({ first, last }) => [
    ...first.points,
    ...last.points,
  ]);
  return {
    rows: rows.length === 0 ? [] : [{ id: 'group-villages', kind: 'group', cells: head }, ...rows],
    notes: [
      rows.length === 0 ? t8.villagesNone : t8.villageRule,
      sumNote(
        whole,
        below.map((row) => row.whole),
        name,
        language,
      ),
      undated.length === 0
        ? null
        : t8.villagesUndated(undated.map(({ reported }) => formatReported(reported, language)).join('; ')),
      cuts.length === 0 ? null : t8.villagesCut(cuts.join('; ')),
    ].filter((note) => note !== null),
    sources: [...points.map(({ observation }) => observation.source), ...undated.map(({ source }) => source)],
  };
}
