import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportBlock, ReportColumn, ReportRow } from '../../domain/report/report-document.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatNumber } from '../../ui/format.ts';
import { emptyCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { fillRuns } from '../../ui/sheets/report-runs.ts';
import type { PageInput } from '../../data/page-input.ts';
import type { TargetRow } from './target-rows.ts';
import {
  asOfText,
  baselineCell,
  missingCell,
  reachedCell,
  requiredCell,
  standingText,
  statusText,
} from './targets-report-cells.ts';
import { targetsReportMessages, type TargetsReportMessages } from './targets-report-messages.ts';
import { targetsMessages } from './targets-messages.ts';
import type { PhaseTargets, TargetsModel } from './targets-model.ts';

/** The targets of a phase by whose they are, worst first. */
interface PhaseRows {
  readonly place: readonly TargetRow[];
  /** Of units below: only those behind. */
  readonly below: readonly TargetRow[];
  /** How many targets of units below are left out. */
  readonly otherUnits: number;
  /** Of the country: those with a result. */
  readonly country: readonly TargetRow[];
  readonly unsaidCountry: readonly TargetRow[];
}

const widths = { name: 30, baseline: 13, required: 19, reached: 18, missing: 16, standing: 18, document: 20 } as const;

function columnsOf(text: TargetsReportMessages): readonly ReportColumn[] {
  return (['name', 'baseline', 'required', 'reached', 'missing', 'standing', 'document'] as const).map((id, at) => ({
    id,
    heads: [text.columns[id]],
    index: 'ABCDEFG'.charAt(at),
    isNumber: false,
    width: widths[id],
    rule: null,
  }));
}

function isSaid({ result }: TargetRow): boolean {
  return result.status !== 'cannot-be-said';
}

function phaseRows({ evaluated }: TargetsModel, { phase }: PhaseTargets): PhaseRows {
  const rows = evaluated.rows.filter((row) => row.target.phase === phase.id && !row.isSuperseded);
  const of = (scope: TargetRow['scope']) => rows.filter((row) => row.scope === scope);
  const below = of('below');
  const behind = below.filter(({ result }) => result.status === 'behind');
  return {
    place: of('place'),
    below: behind,
    otherUnits: below.length - behind.length,
    country: of('country').filter(isSaid),
    unsaidCountry: of('country').filter((row) => !isSaid(row)),
  };
}

function rowOf(row: TargetRow, language: Language): ReportRow {
  const text = targetsReportMessages[language];
  const { target, document } = row;
  const reached = reachedCell(row, language);
  const on = asOfText(row, language);
  return {
    id: target.id,
    kind: 'row',
    cells: [
      wordsCell(target.name[language]),
      baselineCell(row, language),
      requiredCell(row, language),
      reached.text === '' || on === '' ? reached : { ...reached, text: `${reached.text}, ${text.asOf(on)}` },
      missingCell(row, language),
      wordsCell(standingText(row, language)),
      wordsCell(document === null ? targetsMessages[language].noDocument : citeDocument(document, language)),
    ],
  };
}

function names(rows: readonly TargetRow[], language: Language): string {
  return rows.map(({ target }) => target.name[language]).join('; ');
}

function sourceIds(rows: readonly TargetRow[]) {
  return rows.flatMap(({ target, result }) => [target.source, result.current?.observation.source ?? []].flat());
}

/** A phase with its targets: those of the place, of units that are behind, and of the country. */
export function phaseBlocks(
  input: PageInput,
  model: TargetsModel,
  one: PhaseTargets,
  language: Language,
): readonly ReportBlock[] {
  const text = targetsReportMessages[language];
  const { phase } = one;
  const id = `targets-phase-${phase.id}`;
  const { place, below, country, otherUnits, unsaidCountry } = phaseRows(model, one);
  const groups = [
    { kind: 'place', rows: place },
    { kind: 'below', rows: below },
    { kind: 'country', rows: country },
  ] as const;
  const shown = [...place, ...below, ...country];
  if (shown.length + unsaidCountry.length === 0) return [];
  const number = (value: number) => formatNumber(value, language);
  const columns = columnsOf(text);
  const source = sourcesNote(input.data.sources, sourceIds(shown), language);
  const unsaid = number(unsaidCountry.length);
  const heading: ReportBlock = {
    kind: 'heading',
    id,
    level: 2,
    number: '',
    text: `${phase.programmeName[language]}: ${phase.name[language]}`,
  };
  if (shown.length === 0) {
    const parts = { count: unsaid, names: names(unsaidCountry, language) };
    return [heading, { kind: 'paragraph', id: `${id}-unsaid`, runs: fillRuns(text.unsaidNationalSentence, parts) }];
  }
  const rows = groups.flatMap((group): readonly ReportRow[] => {
    if (group.rows.length === 0) return [];
    const cells = columns.map((_, at) => (at === 0 ? wordsCell(text.groups[group.kind]) : emptyCell));
    return [{ id: `group-${group.kind}`, kind: 'group', cells }, ...group.rows.map((row) => rowOf(row, language))];
  });
  return [
    heading,
    {
      kind: 'table',
      id: `${id}-table`,
      table: {
        id: `${id}-table`,
        title: null,
        unitLine: null,
        columns,
        rows,
        notes: [
          otherUnits === 0 ? null : text.otherUnits(number(otherUnits)),
          unsaidCountry.length === 0 ? null : text.unsaidNational(unsaid, names(unsaidCountry, language)),
          source,
        ].filter((note) => note !== null),
      },
    },
  ];
}

/** Most revised targets that are spelt out. */
const mostRevised = 10;

/** Targets whose yardstick moved, with the result under the old and the new version; nothing where there is none. */
export function revisedBlocks({ revised }: TargetsModel, language: Language): readonly ReportBlock[] {
  const text = targetsReportMessages[language];
  const items = revised.flatMap(({ versions }) => {
    const [old] = versions;
    const now = versions.at(-1);
    if (old === undefined || now === undefined || old === now) return [];
    return [
      fillRuns(text.revisedItem, {
        old: { text: old.target.name[language], origin: originOf.target(old.target.id) },
        now: { text: now.target.name[language], origin: originOf.target(now.target.id) },
        oldStanding: statusText(old, language).toLocaleLowerCase('vi'),
        standing: statusText(now, language).toLocaleLowerCase('vi'),
      }),
    ];
  });
  if (items.length === 0) return [];
  const rest = items.length - mostRevised;
  return [
    { kind: 'heading', id: 'targets-revised', level: 2, number: '', text: text.revised },
    {
      kind: 'bullets',
      id: 'targets-revised-list',
      items: [
        ...items.slice(0, mostRevised),
        ...(rest <= 0 ? [] : [fillRuns(text.revisedMore, { count: formatNumber(rest, language) })]),
      ],
    },
  ];
}
