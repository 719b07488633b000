import type { Language } from '../../domain/records/local-text.ts';
import type { LegalDocument, Observation, Source } from '../../domain/records/records.ts';
import { DocumentLink } from '../../ui/controls/document-link.tsx';
import type { Fact } from '../../ui/controls/fact-list.tsx';
import { formatDate, formatFigure, formatNumber, formatPeriod, formatReported } from '../../ui/format.ts';
import type { CountOrigin, ObservationOrigin, TargetOrigin } from './figure-origin.ts';
import { originMessages } from './origin-messages.ts';

function SourceText({ source, language }: { readonly source: Source; readonly language: Language }) {
  const text = originMessages[language];
  const published =
    source.publishedOn === null
      ? text.publishedUnknown
      : `${text.published} ${formatDate(source.publishedOn.iso, language)}`;
  return (
    <p>
      {source.publisher}: «{source.title}», {published}.{' '}
      {source.url === null ? (
        text.addressUnknown
      ) : (
        <a href={source.url} rel="noreferrer noopener" target="_blank">
          {source.url}
        </a>
      )}
      {source.note === null ? null : ` ${source.note[language]}`}
    </p>
  );
}

function DocumentText({
  document,
  language,
}: {
  readonly document: LegalDocument | null;
  readonly language: Language;
}) {
  if (document === null) return <>{originMessages[language].documentUnknown}</>;
  return (
    <p>
      <DocumentLink document={document} />, {document.issuer[language]}: {document.subject[language]}
    </p>
  );
}

/** When a figure holds, in words: as of a day or for a period, and whether that was stated or inferred. */
export function datingText(
  row: Pick<Observation, 'asOf' | 'periodStart' | 'periodEnd' | 'dating'>,
  language: Language,
) {
  const text = originMessages[language];
  const when =
    row.asOf === null ? formatPeriod(row.periodStart, row.periodEnd, language) : formatDate(row.asOf.iso, language);
  const basis = row.dating.basis === 'inferred' ? ` (${text.inferred})` : '';
  const note = row.dating.note === null ? '' : `. ${row.dating.note[language]}`;
  return `${when ?? text.undated}${basis}${note}`;
}

/** Everything known about a printed figure. */
export function observationFacts(origin: ObservationOrigin, language: Language): readonly Fact[] {
  const text = originMessages[language];
  const { observation, series, indicator } = origin;
  const start =
    series.startsWhen === null ? series.startsNote?.[language] : formatDate(series.startsWhen.iso, language);
  const facts: (Fact | null)[] = [
    {
      name: text.figure,
      value: (
        <b>
          {formatReported(observation.reported, language)}
          {'missing' in observation.reported ? '' : ` ${indicator.measure[language]}`}
        </b>
      ),
    },
    { name: text.indicator, value: indicator.name[language] },
    { name: text.countsWhat, value: series.countsWhat[language] },
    { name: text.place, value: origin.unit.name[language] },
    start === undefined ? null : { name: text.startsWhen, value: start },
    { name: observation.asOf === null ? text.period : text.asOf, value: datingText(observation, language) },
    'missing' in observation.reported
      ? null
      : { name: text.qualifier, value: text.qualifierMeaning[observation.reported.qualifier] },
    { name: text.status, value: text.statusName[observation.status] },
    { name: text.source, value: <SourceText source={origin.source} language={language} /> },
    observation.locator === null ? null : { name: text.locator, value: observation.locator[language] },
    { name: text.document, value: <DocumentText document={origin.document} language={language} /> },
    { name: text.confidence, value: text.confidenceName[observation.confidence] },
    { name: text.definition, value: indicator.definition[language] },
    observation.note === null ? null : { name: text.note, value: observation.note[language] },
  ];
  return facts.filter((fact) => fact !== null);
}

/** Everything known about a target. */
export function targetFacts(
  { target, indicator, unit, source, document }: TargetOrigin,
  language: Language,
): readonly Fact[] {
  const text = originMessages[language];
  const measure = target.rule === 'reduce-by-percent' ? '%' : indicator.measure[language];
  const baseline =
    target.baselineValue === null
      ? text.baselineUnknown
      : `${formatNumber(target.baselineValue, language)} ${indicator.measure[language]}`;
  const baselineOn = target.baselineOn === null ? '' : ` (${formatDate(target.baselineOn.iso, language)})`;
  const facts: (Fact | null)[] = [
    {
      name: text.target,
      value: (
        <b>
          {target.name[language]}
          {target.value === null ? '' : `: ${formatFigure({ ...target, value: target.value }, language)} ${measure}`}
        </b>
      ),
    },
    { name: text.indicator, value: indicator.name[language] },
    { name: text.place, value: unit.name[language] },
    { name: text.rule, value: text.ruleName[target.rule] },
    { name: text.baseline, value: `${baseline}${baselineOn}` },
    { name: text.due, value: target.dueOn === null ? text.dueUnknown : formatDate(target.dueOn.iso, language) },
    { name: text.document, value: <DocumentText document={document} language={language} /> },
    { name: text.source, value: <SourceText source={source} language={language} /> },
    { name: text.confidence, value: text.confidenceName[target.confidence] },
    target.note === null ? null : { name: text.note, value: target.note[language] },
    target.dating.note === null ? null : { name: text.asOf, value: target.dating.note[language] },
  ];
  return facts.filter((fact) => fact !== null);
}

/** How a count of the register came about. */
export function countFacts(origin: CountOrigin, language: Language): readonly Fact[] {
  const text = originMessages[language];
  const { count, unit, day, documents, sources } = origin;
  const facts: (Fact | null)[] = [
    { name: text.figure, value: <b>{text.countedUnits(count.units.length)}</b> },
    { name: text.place, value: unit.name[language] },
    { name: text.day, value: formatDate(day, language) },
    { name: text.countsWhat, value: text.computed },
    count.changes.length === 0 ? null : { name: text.status, value: text.changes(count.changes.length) },
    documents.length === 0
      ? null
      : {
          name: text.document,
          value: documents.map((document) => (
            <DocumentText key={document.id} document={document} language={language} />
          )),
        },
    {
      name: text.source,
      value: sources.map((source) => <SourceText key={source.id} source={source} language={language} />),
    },
    {
      name: text.countedUnits(count.units.length),
      value: count.units
        .map((row) => row.name[language])
        .sort(new Intl.Collator('vi').compare)
        .join('; '),
    },
  ];
  return facts.filter((fact) => fact !== null);
}
