import type { ComparisonKind } from '../../domain/comparison/compared-dimension.ts';
import type { Moment } from '../../domain/comparison/dated-readings.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Series } from '../../domain/records/records.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { formatDate, formatPeriod } from '../../ui/format.ts';
import { staffKindNames } from '../../ui/words/staff-kind-names.ts';
import type { CompareBase } from './compare-base.ts';
import type { CompareGroup } from './compare-choice.ts';
import { compareMessages } from './compare-messages.ts';

type Dimension = Exclude<ComparisonKind, 'date'>;

function dimensionText({ units, input }: CompareBase, series: Series, by: Dimension, language: Language) {
  const names = codeNames[language];
  switch (by) {
    case 'unit':
      return units.get(series.unit)?.name[language] ?? series.unit;
    case 'block':
      return series.block === null ? null : compareMessages[language].blockName(names.block[series.block]);
    case 'level':
      return series.level === null ? null : names.level[series.level];
    case 'staffKind':
      return series.staffKind === null ? null : staffKindNames[language][series.staffKind];
    case 'field':
    case 'reason':
    case 'method':
    case 'countsWhat':
      return series[by]?.[language] ?? null;
    case 'autonomyGroup':
      return series.autonomyGroup === null
        ? null
        : `${compareMessages[language].dimension.autonomyGroup} ${series.autonomyGroup}`;
    case 'decree':
      return input.data.documents.find((row) => row.id === series.decree)?.number ?? series.decree;
  }
}

/** Name of an item of a comparison: the value of the series in the dimension compared. */
export function itemLabel(base: CompareBase, series: Series, by: ComparisonKind, language: Language): string {
  if (by === 'date') return base.units.get(series.unit)?.name[language] ?? series.unit;
  return dimensionText(base, series, by, language) ?? series.id;
}

/** The date or period of a moment; plans and forecasts say so. */
export function momentLabel({ from, on, status }: Moment, language: Language): string {
  const when = (from === null ? null : formatPeriod(from, on, language)) ?? formatDate(on.iso, language);
  return status === 'reported' ? when : `${when} (${compareMessages[language].status[status]})`;
}

const fixedDimensions = [
  'unit',
  'block',
  'level',
  'staffKind',
  'field',
  'autonomyGroup',
  'reason',
  'method',
  'decree',
] as const;

/** What all series of a group have in common: place, block, level and so on, and the words for what they count. */
export function scopeLabel(base: CompareBase, group: CompareGroup, by: ComparisonKind, language: Language): string {
  const [first] = group.series;
  if (first === undefined) return '';
  const fixed = fixedDimensions
    .filter((dimension) => dimension !== by)
    .map((dimension) => dimensionText(base, first, dimension, language));
  const counts = group.sameWords && by !== 'countsWhat' ? first.countsWhat[language] : null;
  return capitalised([...fixed, counts].filter((part) => part !== null).join(', '));
}
