import type { LocalText } from '../../domain/records/local-text.ts';
import type { LegalDocument, Phase, Target } from '../../domain/records/records.ts';
import type { TargetResult } from '../../domain/targets/target-result.ts';
import { DocumentLink } from '../controls/document-link.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { FigureLink } from '../controls/figure-link.tsx';
import { PageLink } from '../controls/page-link.tsx';
import { StatusLabel } from '../controls/status-label.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { useLanguage, useMessages } from '../language/language-context.ts';
import { DataTable } from '../table/data-table.tsx';
import {
  achievedText,
  missingText,
  requiredText,
  stillToDoText,
  targetWords,
  unsaidText,
} from '../words/target-words.ts';

const messages = {
  vi: {
    caption: 'Chỉ tiêu và kết quả',
    target: 'Chỉ tiêu',
    place: 'Nơi áp dụng',
    baseline: 'Mốc so sánh',
    required: 'Phải đạt',
    achieved: 'Đã đạt',
    status: 'Kết quả',
    source: 'nguồn',
    baselineText: (value: string, on: string) => `${value} (${on})`,
    unknownBaseline: 'chưa biết',
    noDate: 'không rõ ngày',
    due: (date: string) => `hạn ${date}`,
    tasks: (count: string) => `Nhiệm vụ không nêu con số (${count})`,
  },
  en: {
    caption: 'Targets and results',
    target: 'Target',
    place: 'Set for',
    baseline: 'Baseline',
    required: 'Required',
    achieved: 'Reached',
    status: 'Result',
    source: 'source',
    baselineText: (value: string, on: string) => `${value} (${on})`,
    unknownBaseline: 'not known',
    noDate: 'no date',
    due: (date: string) => `due ${date}`,
    tasks: (count: string) => `Tasks without a number (${count})`,
  },
};

/** A target to be shown with what was reached. */
export interface TargetTableRow {
  readonly target: Target;
  readonly result: TargetResult;
  readonly phase: Phase | null;
  readonly document: LegalDocument | null;
  readonly place: LocalText;
  /** Unit of measure of the indicator. */
  readonly measure: LocalText;
  /** Number of the source of the target in the list of the page. */
  readonly note: number | null;
  /** Names of the origins of the target and of the figure that the result rests on. */
  readonly origin: string;
  readonly currentOrigin: string | null;
  readonly currentNote: number | null;
}

/** Phase, due date and document of one target under its name. */
function TargetCell({ row }: { readonly row: TargetTableRow }) {
  const text = useMessages(messages);
  const language = useLanguage();
  const { target, phase, document } = row;
  // Before the document, whose link may fill a line of its own.
  const timing = [
    phase?.name[language] ?? null,
    target.dueOn === null ? null : text.due(formatDate(target.dueOn.iso, language)),
  ].filter((part) => part !== null);
  return (
    <>
      <PageLink page="target" params={{ id: target.id }}>
        {target.name[language]}
      </PageLink>
      <small>
        {timing.join('; ')}
        {document === null ? null : (
          <>
            {timing.length === 0 ? '' : '; '}
            <DocumentLink document={document} />
          </>
        )}
      </small>
    </>
  );
}

function BaselineCell({ row: { target, origin, note } }: { readonly row: TargetTableRow }) {
  const text = useMessages(messages);
  const language = useLanguage();
  const { baselineValue, baselineOn } = target;
  const on = baselineOn === null ? text.noDate : formatDate(baselineOn.iso, language);
  if (baselineValue === null) return baselineOn === null ? null : text.baselineText(text.unknownBaseline, on);
  return (
    <FigureLink origin={origin} note={note} label={text.source}>
      {text.baselineText(formatNumber(baselineValue, language), on)}
    </FigureLink>
  );
}

function AchievedCell({ row }: { readonly row: TargetTableRow }) {
  const text = useMessages(messages);
  const language = useLanguage();
  const achieved = achievedText(row.result.achieved, row.target.rule, row.measure, language);
  if (achieved === null || row.currentOrigin === null) return null;
  const { current } = row.result;
  const on = current?.observation.asOf ?? current?.observation.periodEnd ?? null;
  return (
    <>
      <FigureLink origin={row.currentOrigin} note={row.currentNote} label={text.source}>
        {achieved}
      </FigureLink>
      {on === null ? null : <small>{formatDate(on.iso, language)}</small>}
    </>
  );
}

function StatusCell({ row: { target, result, measure } }: { readonly row: TargetTableRow }) {
  const words = useMessages(targetWords);
  const language = useLanguage();
  const missing = missingText(result.missing, measure, language);
  const remarks = [
    missing === null ? null : stillToDoText(target.rule, missing, language),
    result.overdue ? words.overdue : null,
    result.late ? words.late : null,
    unsaidText(result.reason, language),
  ].filter((part) => part !== null);
  return (
    <>
      <StatusLabel status={result.status} text={words.statusName[result.status]} />
      {remarks.map((remark) => (
        <small key={remark}>{remark}</small>
      ))}
    </>
  );
}

/** Targets with baseline, what is required, what was reached and the result, each leading to its origin. */
export function TargetTable({ rows }: { readonly rows: readonly TargetTableRow[] }) {
  const text = useMessages(messages);
  const language = useLanguage();
  return (
    <DataTable
      caption={text.caption}
      hideCaption
      columns={[
        { title: text.target, isWide: true },
        { title: text.place },
        { title: text.baseline },
        { title: text.required },
        { title: text.achieved },
        { title: text.status },
      ]}
      rows={rows.map((row) => ({
        id: row.target.id,
        cells: [
          <TargetCell key="target" row={row} />,
          row.place[language],
          <BaselineCell key="baseline" row={row} />,
          <FigureLink key="required" origin={row.origin} note={row.note} label={text.source}>
            {requiredText(row.target, row.measure, language)}
          </FigureLink>,
          <AchievedCell key="achieved" row={row} />,
          <StatusCell key="status" row={row} />,
        ],
      }))}
    />
  );
}

interface TargetListProps {
  readonly rows: readonly TargetTableRow[];
  /** Unit whose targets come before those of the places above it. */
  readonly own: string | null;
}

/** Targets with a number, the place's own first; tasks without one open on demand and on paper. */
export function TargetList({ rows, own }: TargetListProps) {
  const text = useMessages(messages);
  const language = useLanguage();
  const isOwn = ({ target }: TargetTableRow) => Number(target.unit === own);
  const ordered = [...rows].sort((a, b) => isOwn(b) - isOwn(a));
  const numbered = ordered.filter(({ target }) => target.value !== null);
  const tasks = ordered.filter(({ target }) => target.value === null);
  return (
    <>
      {numbered.length === 0 ? null : <TargetTable rows={numbered} />}
      {tasks.length === 0 ? null : (
        <Disclosure summary={text.tasks(formatNumber(tasks.length, language))}>
          <TargetTable rows={tasks} />
        </Disclosure>
      )}
    </>
  );
}
