import { figuresOf, lineageOf, type PageInput } from '../../data/page-input.ts';
import { isTerritorial } from '../../domain/changes/administrative-unit.ts';
import type { ChangeRow } from '../../domain/changes/change-rows.ts';
import { type FormRow, levelOfChange } from '../../domain/changes/counts-by-form.ts';
import type { UnitsBeforeAfter } from '../../domain/changes/units-before-after.ts';
import { reductionRate } from '../../domain/figures/reduction.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { type Block, blocks } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportBlock, ReportColumn, ReportRow, ReportRun } from '../../domain/report/report-document.ts';
import { firstAndLast } from '../../domain/series/first-and-last.ts';
import type { Point } from '../../domain/series/series-points.ts';
import { dayNumber, dayOfNumber, firstDay, lastDay } from '../../domain/time/partial-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { pointTimeText } from '../../ui/figures/cited-figure.tsx';
import { formatDate, formatFigure, formatNumber, formatPercent } from '../../ui/format.ts';
import { wordsCell } from '../../ui/sheets/report-cells.ts';
import { markedTime } from '../../ui/words/inferred-time.ts';
import { fillRuns, joinRuns, type RunPart } from '../../ui/sheets/report-runs.ts';
import { namesOf, netText } from './change-texts.ts';
import { changeWords } from './change-words.ts';
import { reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import { formsNote } from './reorganisation-report-forms-note.ts';
import { reorganisationReportMessages } from './reorganisation-report-messages.ts';
import { decisionText, leftOutTexts } from './reorganisation-report-succession.ts';
import { communeCounts } from './reorganisation-report-territory.ts';

/** By how many units and percent a level changed, in words that follow a comma. */
export function levelChangeText(before: number, after: number, language: Language): string {
  const text = reorganisationReportMessages[language];
  const rate = reductionRate(before, after);
  if (rate === null || rate.kind === 'none') return text.same;
  const cut = formatNumber(Math.abs(before - after), language);
  const percent = formatPercent(rate.percent, language);
  return rate.kind === 'reduction' ? text.reduced(cut, percent) : text.increased(cut, percent);
}

/** The level of communes, as one sentence; null where the register holds none of the place. */
export function communesRuns(model: ReorganisationModel, language: Language): readonly ReportRun[] | null {
  const text = reorganisationReportMessages[language];
  const { place, days, day } = model;
  const level = model.levels.find((row) => row.level === 'commune');
  if (place === null || level === undefined) return null;
  const count = (value: number, on: string): RunPart => ({
    text: formatNumber(value, language),
    origin: originOf.communeCount(place.id, on),
  });
  const [before, after] = [level.before.length, level.after.length];
  const name = place.name[language];
  if (days === null) {
    return fillRuns(text.notYet, { day: formatDate(day, language), place: name, count: count(before, day) });
  }
  return fillRuns(text.communes, {
    place: name,
    before: count(before, days.before),
    after: count(after, days.after),
    since: formatDate(dayOfNumber(dayNumber(days.before) + 1), language),
    change: levelChangeText(before, after, language),
  });
}

function arrangedRuns(model: ReorganisationModel, language: Language): readonly ReportRun[] {
  const counts = communeCounts(model);
  if (counts === null || model.days === null) return [];
  const number = (value: number) => formatNumber(value, language);
  return fillRuns(reorganisationReportMessages[language].arranged, {
    before: number(counts.before),
    arranged: number(counts.arranged),
    formed: number(counts.formed),
    kept: number(counts.before - counts.arranged),
  });
}

function levelOf(model: ReorganisationModel, wanted: UnitsBeforeAfter['level']): UnitsBeforeAfter | null {
  return model.levels.find(({ level }) => level === wanted) ?? null;
}

function otherLevels(model: ReorganisationModel, language: Language): readonly ReportRun[] {
  const text = reorganisationMessages[language];
  const district = levelOf(model, 'district');
  const province = levelOf(model, 'province');
  const ended = district !== null && district.before.length > 0 && district.after.length === 0;
  const joined = province !== null && province.before.length > 1 && province.after.length === 1;
  const sentences = [
    ended ? text.districtsEnded(formatNumber(district.before.length, language)) : null,
    joined
      ? capitalised(
          text.provincesJoined(
            province.before.map((unit) => unit.name[language]).join(` ${text.and} `),
            namesOf(province.after, language),
          ),
        )
      : null,
  ].filter((sentence) => sentence !== null);
  return joinRuns(sentences.map((sentence) => [{ text: sentence }]));
}

function countedRuns(model: ReorganisationModel, language: Language): readonly ReportRun[] {
  const text = reorganisationReportMessages[language];
  const { forms } = model;
  if (forms.length === 0) return [{ text: text.noChange(formatDate(model.day, language)) }];
  const number = (value: number) => formatNumber(value, language);
  const pilots = forms.reduce((sum, row) => sum + row.pilots, 0);
  const inForce = forms.reduce((sum, row) => sum + row.inForce, 0);
  const parts = [
    text.counted(number(model.allChanges), number(inForce)),
    ...(pilots === 0 ? [] : [text.pilots(number(pilots))]),
    ...leftOutTexts(forms, language),
  ];
  return [{ text: `${parts.join(', ')}.` }];
}

/** What became of provinces, districts and communes, and how many changes are on record. */
export function territoryBlocks(model: ReorganisationModel, language: Language): readonly ReportBlock[] {
  const place = communesRuns(model, language) ?? [{ text: reorganisationMessages[language].noPlace }];
  const runs = joinRuns([place, arrangedRuns(model, language), otherLevels(model, language)]);
  return [
    { kind: 'paragraph', id: 'reorganisation-lead', runs },
    { kind: 'paragraph', id: 'reorganisation-counted', runs: countedRuns(model, language) },
  ];
}

const daysOfYear = 366;

function isOfOneYear({ observation: { periodStart }, on }: Point): boolean {
  return periodStart !== null && dayNumber(lastDay(on)) - dayNumber(firstDay(periodStart)) < daysOfYear;
}

/** Counted units fewer, as sources state them for the place: running totals and single statements, no single years. */
function cutRuns(input: PageInput, language: Language): readonly ReportRun[] {
  const text = reorganisationReportMessages[language];
  const figures = figuresOf(input);
  const known = figures
    .seriesOf('focal-points-cut')
    .filter(({ unit }) => unit === input.place)
    .flatMap((series) => {
      const { deciding } = firstAndLast(figures, series, input.day).last;
      return deciding === null || isOfOneYear(deciding) ? [] : [{ series, point: deciding }];
    });
  if (known.length === 0) return [];
  const list = joinRuns(
    known.map(({ series, point }) => [
      { text: formatFigure(point.figure, language), origin: originOf.observation(point.observation.id) },
      {
        text: text.cut(
          series.countsWhat[language],
          markedTime(pointTimeText(point, language), point.observation, language),
        ),
      },
    ]),
    '; ',
  );
  const [lead = '', end = ''] = text.cuts.split('{list}');
  return [{ text: lead }, ...list, { text: end }];
}

function isOfOrganisations({ originals, resulting }: ChangeRow): boolean {
  const units = [...originals, ...resulting].flatMap(({ unit }) => unit ?? []);
  return units.length > 0 && units.every((unit) => !isTerritorial(unit));
}

function blockOf({ originals, resulting }: ChangeRow): Block | null {
  return [...resulting, ...originals].map(({ unit }) => unit?.block ?? null).find((block) => block !== null) ?? null;
}

/** Most changes of organisations that are spelt out. */
const mostSpelt = 8;

/** What became of organisations: how many changes by block, those at provincial level, and what sources say was cut. */
export function organisationBlocks(
  input: PageInput,
  model: ReorganisationModel,
  language: Language,
): readonly ReportBlock[] {
  const text = reorganisationReportMessages[language];
  const index = lineageOf(input);
  const number = (value: number) => formatNumber(value, language);
  const rows = model.rows.filter((row) => row.change.status === 'in-force' && isOfOrganisations(row));
  const cuts = cutRuns(input, language);
  const counts = [...blocks, null].flatMap((block) => {
    const count = rows.filter((row) => blockOf(row) === block).length;
    return count === 0 ? [] : [`${block === null ? text.noBlock : codeNames[language].block[block]}: ${number(count)}`];
  });
  const said =
    rows.length === 0
      ? text.organisationsNone(formatDate(model.day, language))
      : text.organisationsCount(number(rows.length), counts.join('; '));
  // What only changed its superior or its name says little of what was merged.
  const main = rows.filter(
    (row) =>
      levelOfChange(index, row.change) === 'province' &&
      blockOf(row) !== 'public-service' &&
      row.change.form !== 'transfer' &&
      row.change.form !== 'renaming',
  );
  const item = (row: ChangeRow): readonly ReportRun[] => {
    const on = row.change.effectiveOn;
    const undated = reorganisationMessages[language].undated.toLocaleLowerCase(language);
    const when = on === null ? undated : text.effectiveOn(formatDate(on.iso, language));
    const cited = row.document === null && row.change.clause === null ? null : decisionText(row, language);
    const about = [when, cited].filter((part) => part !== null).join('; ');
    return [{ text: `${row.change.title[language]} (${about}).` }];
  };
  const rest = main.length - mostSpelt;
  return [
    { kind: 'heading', id: 'reorganisation-organisations', level: 2, number: '', text: text.organisations },
    {
      kind: 'paragraph',
      id: 'reorganisation-organisations-count',
      runs: joinRuns([[{ text: said }], cuts, main.length === 0 ? [] : [{ text: text.organisationsMain }]]),
    },
    ...(main.length === 0
      ? []
      : [
          {
            kind: 'bullets',
            id: 'reorganisation-organisations-main',
            items: [...main.slice(0, mostSpelt).map(item), ...(rest <= 0 ? [] : [[{ text: text.rest(number(rest)) }]])],
          } as const,
        ]),
  ];
}

function netsText(row: FormRow, language: Language): string {
  const text = reorganisationMessages[language];
  const { levelName } = changeWords[language];
  if (row.inForce === 0) return '';
  if (row.form === 'reorganisation') return text.notAdded;
  return row.nets
    .map(({ level, net, notSaid }) => {
      const place = level === null ? text.noLevel : levelName[level];
      const unsaid = notSaid === 0 ? null : text.notSaid(formatNumber(notSaid, language));
      const counted = unsaid !== null && net === 0 ? null : netText(net, text, language);
      return `${place}: ${[counted, unsaid].filter((part) => part !== null).join(', ')}`;
    })
    .join('; ');
}

/** Changes counted by form, with the rule by which each is counted; nothing where there is no change. */
export function formsBlocks(input: PageInput, model: ReorganisationModel, language: Language): readonly ReportBlock[] {
  const text = reorganisationMessages[language];
  const words = changeWords[language];
  if (model.forms.length === 0) return [];
  const figures = { isNumber: true, rule: null, width: 9 } as const;
  const column = (id: string, head: string, index: string): ReportColumn => ({ ...figures, id, heads: [head], index });
  const columns: readonly ReportColumn[] = [
    { id: 'form', heads: [text.form], index: 'A', isNumber: false, width: 14, rule: null },
    { id: 'rule', heads: [text.rule], index: 'B', isNumber: false, width: 24, rule: null },
    column('inForce', text.inForce, '1'),
    { id: 'net', heads: [text.net], index: 'C', isNumber: false, width: 20, rule: null },
    column('pilots', text.pilots, '2'),
    column('paused', text.paused, '3'),
    column('planned', text.planned, '4'),
    column('notKnown', text.notKnown, '5'),
  ];
  const count = (value: number) => ({ text: value === 0 ? '' : formatNumber(value, language), value });
  const sum = (key: 'inForce' | 'pilots' | 'paused' | 'planned' | 'notKnown') =>
    count(model.forms.reduce((all, row) => all + row[key], 0));
  const rows = model.forms.map(
    (row): ReportRow => ({
      id: row.form,
      kind: 'row',
      cells: [
        wordsCell(words.formName[row.form]),
        wordsCell(words.formRule[row.form]),
        count(row.inForce),
        wordsCell(netsText(row, language)),
        count(row.pilots),
        count(row.paused),
        count(row.planned),
        count(row.notKnown),
      ],
    }),
  );
  const total: ReportRow = {
    id: 'total',
    kind: 'total',
    cells: [
      wordsCell(reorganisationReportMessages[language].total),
      wordsCell(''),
      sum('inForce'),
      wordsCell(''),
      sum('pilots'),
      sum('paused'),
      sum('planned'),
      sum('notKnown'),
    ],
  };
  const id = 'reorganisation-forms-table';
  return [
    {
      kind: 'heading',
      id: 'reorganisation-forms',
      level: 2,
      number: '',
      text: reorganisationReportMessages[language].forms,
    },
    {
      kind: 'table',
      id,
      table: {
        id,
        title: null,
        unitLine: null,
        columns,
        rows: [total, ...rows],
        notes: [text.formsIntro, formsNote(input, model, language)],
        isCompact: true,
      },
    },
  ];
}
