import type { PageInput } from '../../data/page-input.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Phase } from '../../domain/records/records.ts';
import type { ReportBlock, ReportColumn, ReportRow } from '../../domain/report/report-document.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { formatNumber } from '../../ui/format.ts';
import { emptyCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { fillRuns } from '../../ui/sheets/report-runs.ts';
import { nameStems, stemGap } from './name-stems.ts';
import type { TargetRow } from './target-rows.ts';
import { baselineCell, dutyText, missingCell, reachedCell, statusText } from './targets-report-cells.ts';
import { targetsReportMessages, type TargetsReportMessages } from './targets-report-messages.ts';
import type { TargetsModel } from './targets-model.ts';
import { unsaidText } from '../../ui/words/target-words.ts';
import { unsaidNationalBlocks, unsaidNationalTexts } from './targets-report-unsaid.ts';
import { documentText, dueOrNone, figureDate, type UsualTexts, usualTexts } from './usual-texts.ts';

const scopes = ['place', 'below', 'country'] as const;

/** Targets of one phase that are set for the same kind of unit, worst first. */
interface TargetGroup {
  readonly phase: Phase;
  readonly scope: (typeof scopes)[number];
  readonly rows: readonly TargetRow[];
  /** Of units below: how many are left out, since they are not behind or nothing can be said of them. */
  readonly others: number;
}

/** Sources named in one note: more would be cut short. */
const sourcesOfNote = 4;

const widths = { name: 33, baseline: 13, required: 19, reached: 20, missing: 14, standing: 11 } as const;
type ColumnId = keyof typeof widths;

function columnsOf(text: TargetsReportMessages, ids: readonly ColumnId[]): readonly ReportColumn[] {
  return ids.map((id, at) => ({
    id,
    heads: [text.columns[id]],
    index: 'ABCDEF'.charAt(at),
    isNumber: false,
    width: widths[id],
    rule: null,
  }));
}

function isSaid({ result }: TargetRow): boolean {
  return result.status !== 'cannot-be-said';
}

/** The phases by programme: what one programme asked for stands together, in the order of its phases. */
function phasesOf({ phases }: TargetsModel): readonly Phase[] {
  const all = phases.map(({ phase }) => phase);
  const programmes = [...new Set(all.map(({ programme }) => programme))];
  return programmes.flatMap((programme) => all.filter((phase) => phase.programme === programme));
}

/** What the table shows: all of the place, of units below only those behind, of the country only those with a result. */
function targetGroups(model: TargetsModel): readonly TargetGroup[] {
  const standing = model.evaluated.rows.filter((row) => !row.isSuperseded);
  return phasesOf(model).flatMap((phase) =>
    scopes.flatMap((scope): readonly TargetGroup[] => {
      const own = standing.filter((row) => row.target.phase === phase.id && row.scope === scope);
      const isShown = (row: TargetRow) =>
        scope === 'below' ? row.result.status === 'behind' : scope === 'place' || isSaid(row);
      const rows = own.filter(isShown);
      const others = scope === 'below' ? own.length - rows.length : 0;
      return rows.length + others === 0 ? [] : [{ phase, scope, rows, others }];
    }),
  );
}

/** What the rows of a group are set with. */
interface GroupSetting {
  readonly usual: UsualTexts;
  readonly ids: readonly ColumnId[];
  /** Why nothing can be said of some targets, in the order of the notes. */
  readonly reasons: readonly string[];
}

function reasonText({ result }: TargetRow, language: Language): string {
  return unsaidText(result.reason, language) ?? '';
}

function reasonNumber(row: TargetRow, reasons: readonly string[], language: Language): string {
  return formatNumber(reasons.indexOf(reasonText(row, language)) + 1, language);
}

function rowOf(row: TargetRow, name: string, { usual, ids, reasons }: GroupSetting, language: Language): ReportRow {
  const text = targetsReportMessages[language];
  const { target } = row;
  const cited = documentText(row, language);
  const document = row.document?.number ?? cited;
  const due = dueOrNone(row, language);
  const on = figureDate(row, language);
  const reached = reachedCell(row, language);
  const cells = {
    name: wordsCell(cited === usual.document ? name : `${name} (${document})`),
    baseline: baselineCell(row, usual.baseline, language),
    required: wordsCell(
      due === usual.due ? dutyText(row, language) : `${dutyText(row, language)}, ${due}`,
      originOf.target(target.id),
    ),
    reached: on === null || on === usual.figures ? reached : { ...reached, text: `${reached.text}, ${text.asOf(on)}` },
    missing: missingCell(row, language),
    standing: wordsCell(isSaid(row) ? statusText(row, language) : text.unsaidFor(reasonNumber(row, reasons, language))),
  };
  return { id: target.id, kind: 'row', cells: ids.map((id) => cells[id]) };
}

function headOf(id: string, text: string, ids: readonly ColumnId[]): ReportRow {
  return { id, kind: 'group', cells: ids.map((_, at) => (at === 0 ? wordsCell(text) : emptyCell)) };
}

/** The name of a group with what its rows have in common. */
function groupText({ phase, scope }: TargetGroup, usual: UsualTexts, language: Language): string {
  const text = targetsReportMessages[language];
  const name = text.group(phase.programmeName[language], uncapitalised(phase.name[language]), text.groups[scope]);
  const said = [
    usual.document === null ? null : text.by(usual.document),
    usual.baseline === null ? null : text.since(usual.baseline),
    usual.due,
    usual.figures === null ? null : text.figuresOf(usual.figures),
  ].filter((part) => part !== null);
  return said.length === 0 ? name : text.usual(name, said.join('; '));
}

function uncapitalised(text: string): string {
  return `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
}

/** The rows of a group: names of their own first, then those that say the same but for a few words. */
function groupRows(
  group: TargetGroup,
  { ids, reasons }: Omit<GroupSetting, 'usual'>,
  language: Language,
): readonly ReportRow[] {
  const text = targetsReportMessages[language];
  const { phase, scope, rows } = group;
  const id = `${phase.id}-${scope}`;
  const usual = usualTexts(rows, language);
  const setting = { usual, ids, reasons };
  const stems = nameStems(rows.map(({ target }) => target.name[language]));
  const inStems = new Set(stems.flatMap(({ names }) => names.map(({ at }) => at)));
  return [
    headOf(id, groupText(group, usual, language), ids),
    ...rows.flatMap((row, at) => (inStems.has(at) ? [] : [rowOf(row, row.target.name[language], setting, language)])),
    ...stems.flatMap(({ shared, names }, stem) => [
      headOf(`${id}-${stem}`, `${capitalised(shared.replace(stemGap, text.each))}:`, ids),
      ...names.flatMap(({ at, own }) => {
        const row = rows[at];
        return row === undefined ? [] : [rowOf(row, `– ${own}`, setting, language)];
      }),
    ]),
  ];
}

function sourceIds(rows: readonly TargetRow[]) {
  return rows.flatMap(({ target, result }) => [target.source, result.current?.observation.source ?? []].flat());
}

/** All sources, a few in each note. */
function sourceNotes(
  { data: { sources } }: PageInput,
  rows: readonly TargetRow[],
  language: Language,
): readonly (string | null)[] {
  const wanted = new Set(sourceIds(rows));
  const ids = sources.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
  const notes = Array.from({ length: Math.ceil(ids.length / sourcesOfNote) }, (_, at) => at * sourcesOfNote);
  return notes.map((from) => sourcesNote(sources, ids.slice(from, from + sourcesOfNote), language));
}

/** Documents that rows name by their number alone, in full; null where none does. */
function numbersNote(groups: readonly TargetGroup[], language: Language): string | null {
  const shortened = groups.flatMap(({ rows }) => {
    const usual = usualTexts(rows, language).document;
    return rows.flatMap((row) => {
      const cited = documentText(row, language);
      return cited === usual || (row.document?.number ?? null) === null ? [] : [cited];
    });
  });
  if (shortened.length === 0) return null;
  return targetsReportMessages[language].shortened([...new Set(shortened)].join('; '));
}

/**
 * The targets in one table, by programme and phase: those of the place, of units that are behind, of the country. Why
 * nothing can be said of some, and the national ones of which nothing can, stand in its notes.
 */
export function resultsBlocks(input: PageInput, model: TargetsModel, language: Language): readonly ReportBlock[] {
  const text = targetsReportMessages[language];
  const groups = targetGroups(model);
  const shown = groups.filter(({ rows }) => rows.length > 0);
  const rows = shown.flatMap((group) => group.rows);
  if (rows.length === 0) return unsaidNationalBlocks(model, language);
  const isMissing = rows.some((row) => missingCell(row, language).text !== '');
  const ids = (['name', 'baseline', 'required', 'reached', 'missing', 'standing'] as const).filter(
    (id) => id !== 'missing' || isMissing,
  );
  const others = groups.filter((group) => group.others > 0);
  const count = ({ phase, others: left }: TargetGroup) =>
    `${phase.programmeName[language]}, ${uncapitalised(phase.name[language])}: ${formatNumber(left, language)}`;
  const reasons = [...new Set(rows.filter((row) => !isSaid(row)).map((row) => reasonText(row, language)))];
  const id = 'targets-results';
  return [
    {
      kind: 'table',
      id,
      table: {
        id,
        title: text.tableTitle,
        unitLine: null,
        columns: columnsOf(text, ids),
        rows: shown.flatMap((group) => groupRows(group, { ids, reasons }, language)),
        notes: [
          text.usualNote,
          ...reasons.map((reason, at) => text.unsaidReason(formatNumber(at + 1, language), reason)),
          others.length === 0 ? null : text.otherUnits(others.map(count).join('; ')),
          numbersNote(shown, language),
          ...unsaidNationalTexts(model, language),
          ...sourceNotes(input, rows, language),
        ].filter((note) => note !== null),
        isCompact: true,
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
    // A heading of the only part that has one would be numbered a) without a b).
    { kind: 'paragraph', id: 'targets-revised', runs: [{ text: text.revised }] },
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
