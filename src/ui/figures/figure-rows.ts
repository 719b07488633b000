import type { ObservationStatus } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import type { Indicator, Observation, Series, Source, Unit } from '../../domain/records/records.ts';
import { codeNames } from '../code-names.ts';
import { formatReported } from '../format.ts';

/** A cell of a table that leaves the dashboard. */
type Cell = string | number | PartialDate | null;

const titles = {
  vi: [
    'Chỉ số',
    'Địa phương',
    'Phạm vi của số liệu',
    'Lĩnh vực',
    'Nhóm tự chủ',
    'Cấp',
    'Số liệu',
    'Đơn vị tính',
    'Từ',
    'Đến, tại',
    'Ngày suy ra',
    'Loại',
    'Nguồn',
    'Địa chỉ',
  ],
  en: [
    'Indicator',
    'Place',
    'What it counts',
    'Field',
    'Autonomy group',
    'Level',
    'Figure',
    'Unit',
    'From',
    'To, as of',
    'Date inferred',
    'Kind',
    'Source',
    'Address',
  ],
} as const satisfies Record<Language, readonly string[]>;

const widths = [28, 22, 44, 24, 8, 16, 14, 12, 12, 12, 8, 12, 48, 40];

const words = {
  vi: { yes: 'có', reported: 'đã báo cáo', planned: 'kế hoạch', forecast: 'dự báo' },
  en: { yes: 'yes', reported: 'reported', planned: 'planned', forecast: 'forecast' },
} as const satisfies Record<Language, Record<ObservationStatus | 'yes', string>>;

/** Headings and widths of a table with one figure a row. */
export function figureColumns(language: Language) {
  return titles[language].map((title, at) => ({ title, width: widths[at] ?? 14 }));
}

/** A number where the source prints one exactly, else its words ("hơn 350"), so that no sum hides them. */
export function figureCell({ reported }: Observation, language: Language): string | number {
  const isNumber = 'value' in reported && reported.qualifier === 'exact' && reported.high === null;
  return isNumber ? reported.value : formatReported(reported, language);
}

interface FigureRow {
  readonly observation: Observation;
  readonly series: Series;
  readonly indicator: Indicator | null;
  readonly unit: Unit | null;
  readonly source: Source | null;
}

/** One figure with its scope, its date and its source, in the order of {@link figureColumns}. */
export function figureCells({ observation, series, indicator, unit, source }: FigureRow, language: Language) {
  const { level, field, autonomyGroup, countsWhat } = series;
  const cells: readonly Cell[] = [
    indicator?.name[language] ?? series.indicator,
    unit?.name[language] ?? series.unit,
    countsWhat[language],
    field?.[language] ?? null,
    autonomyGroup,
    level === null ? null : codeNames[language].level[level],
    figureCell(observation, language),
    indicator?.measure[language] ?? null,
    observation.periodStart,
    observation.asOf ?? observation.periodEnd,
    observation.dating.basis === 'inferred' ? words[language].yes : null,
    words[language][observation.status],
    source === null ? observation.source : `${source.publisher}: ${source.title}`,
    source?.url ?? null,
  ];
  return cells;
}
