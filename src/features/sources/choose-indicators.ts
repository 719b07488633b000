import { fallsShort, type IndicatorCompleteness } from '../../domain/completeness/indicator-completeness.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import type { IndicatorColumn, SourcesParams } from './sources-params.ts';

const collator = new Intl.Collator('vi');

const numbers: Readonly<Record<Exclude<IndicatorColumn, 'name' | 'latest'>, (row: IndicatorCompleteness) => number>> = {
  series: (row) => row.series,
  figures: (row) => row.figures,
  'no-document': (row) => row.figures - row.withDocument,
  stated: (row) => row.stated,
  inferred: (row) => row.inferred,
  undated: (row) => row.undated,
  'low-confidence': (row) => row.lowConfidence,
  gaps: (row) => row.gaps,
  contradictions: (row) => row.contradictions,
  targets: (row) => row.targets,
};

function compareBy(column: IndicatorColumn, language: Language) {
  return (a: IndicatorCompleteness, b: IndicatorCompleteness): number => {
    if (column === 'name') return collator.compare(a.indicator.name[language], b.indicator.name[language]);
    if (column !== 'latest') return numbers[column](a) - numbers[column](b);
    const [left, right] = [a, b].map(({ latest }) => (latest === null ? '' : lastDay(latest)));
    return (left ?? '') < (right ?? '') ? -1 : Number(left !== right);
  };
}

/** The indicators asked for in the order asked for; those that tie stay in the order of the table. */
export function chooseIndicators(
  rows: readonly IndicatorCompleteness[],
  { lack, sort }: Pick<SourcesParams, 'lack' | 'sort'>,
  language: Language,
): readonly IndicatorCompleteness[] {
  const compare = compareBy(sort.column, language);
  return rows
    .filter((row) => lack === null || fallsShort(row, lack))
    .sort((a, b) => (sort.descending ? compare(b, a) : compare(a, b)));
}
