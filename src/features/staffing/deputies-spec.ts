import type { Figure } from '../../domain/figures/figure.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { capitalised } from '../../ui/capitalised.ts';
import type { GroupedBar, GroupedSpec } from '../../ui/charts/chart-spec.ts';
import { markEndingOf } from '../../ui/charts/mark-ending.ts';
import { codeNames } from '../../ui/code-names.ts';
import { formatFigure, formatNumber } from '../../ui/format.ts';
import type { DeputiesMessages } from './deputies-messages.ts';
import type { DeputiesLine } from './deputies-model.ts';
import { endingKeys } from './ending-keys.ts';
import type { StaffingMessages } from './staffing-messages.ts';

interface Words {
  readonly text: StaffingMessages;
  readonly deputies: DeputiesMessages;
  readonly language: Language;
}

/** Name of the unit of a line; its id where the register does not hold it. */
export function unitText({ unit, scope }: DeputiesLine, language: Language): string {
  return unit?.name[language] ?? scope.unit;
}

/** Block, level and field of a line, as it begins a line; empty where it is all deputies of the unit. */
export function detailText({ scope }: DeputiesLine, language: Language): string {
  const { level, field, block } = scope;
  const parts = [
    block === null || block === 'whole-system' ? null : codeNames[language].block[block],
    level === null ? null : codeNames[language].level[level],
    field === null ? null : field[language],
  ];
  return capitalised(parts.filter((part) => part !== null).join(', '));
}

function barOf(seriesId: string, figure: Figure | null, { text, language }: Words): GroupedBar {
  return {
    seriesId,
    value: figure === null ? null : Math.max(0, figure.value),
    text: figure === null ? text.noFigure : formatFigure(figure, language),
    ending: figure === null ? 'exact' : markEndingOf(figure),
  };
}

/** Deputies in post as bars, with the number permitted as a mark. */
export function deputiesSpec(lines: readonly DeputiesLine[], words: Words): GroupedSpec {
  const { text, deputies, language } = words;
  const rows = lines.map((line) => {
    const limit = line.permitted[0]?.figure ?? null;
    return {
      id: `${line.scope.unit}.${detailText(line, language)}`,
      label: capitalised(unitText(line, language)),
      detail: detailText(line, language),
      bars: [barOf('in-post', line.inPost[0]?.figure ?? null, words)],
      limit: limit === null ? null : { value: limit.value, text: deputies.chartLimit(formatFigure(limit, language)) },
    };
  });
  const marks = rows.some((row) => row.limit !== null) ? [{ mark: 'target', text: text.chart.target } as const] : [];
  return {
    kind: 'grouped',
    axisLabel: deputies.chartAxis,
    series: [{ id: 'in-post', label: deputies.inPost, pattern: 0 }],
    rows,
    keys: [
      ...marks,
      ...endingKeys(
        rows.flatMap((row) => row.bars.map((bar) => bar.ending)),
        text.chart,
      ),
    ],
  };
}

/** What the deputies chart says: where the largest excess is. */
export function deputiesTitle(lines: readonly DeputiesLine[], { deputies, language }: Words): string {
  const [worst] = lines;
  const excess = worst?.excess ?? null;
  return worst === undefined || excess === null || excess.value <= 0
    ? deputies.chartNone(formatNumber(lines.length, language))
    : deputies.chart(unitText(worst, language), formatFigure(excess, language));
}
