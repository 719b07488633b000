import type { Figure } from '../../domain/figures/figure.ts';
import type { Level } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { codeNames } from '../../ui/code-names.ts';
import { formatNumber } from '../../ui/format.ts';
import type { DeputiesLine, DeputiesModel } from './deputies-model.ts';
import { staffingReportMessages } from './staffing-report-messages.ts';

/** What the stated excess of a whole place is made of, people. */
interface ExcessSplit {
  readonly units: { readonly count: number; readonly excess: number };
  readonly levels: readonly { readonly level: Level; readonly excess: number }[];
  /** Lines with free places, which the excess does not take off; empty unless they explain all that it differs by. */
  readonly short: readonly DeputiesLine[];
}

function exactly(figure: Figure | null): number | null {
  return figure !== null && figure.qualifier === 'exact' && figure.high === null ? figure.value : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Free places of a line, people; none where it is full, over the limit or not known exactly. */
export function freePlaces({ computed }: DeputiesLine): number {
  return Math.max(0, -(exactly(computed) ?? 0));
}

function excessOf(line: DeputiesLine): number {
  return Math.max(0, exactly(line.excess) ?? 0);
}

/** How units and levels of the same date make up the excess of the place; null where they do not add up to it. */
export function excessSplit({ own, below }: DeputiesModel): ExcessSplit | null {
  const whole = own.find(({ scope }) => scope.level === null && scope.field === null);
  const stated = whole?.stated.length === 1 ? exactly(whole.excess) : null;
  const on = whole?.stated[0]?.on.iso;
  if (whole === undefined || stated === null || on === undefined) return null;
  const isThen = ({ inPost, stated: said }: DeputiesLine) => [...inPost, ...said].some((point) => point.on.iso === on);
  const units = below.filter(isThen);
  const ownLevels = own.filter((line) => line.scope.level !== null && line.scope.level !== 'province' && isThen(line));
  const parts = [...units, ...ownLevels];
  if (parts.length === 0 || sum(parts.map(excessOf)) !== stated) return null;
  const over = units.filter((line) => excessOf(line) > 0);
  const computed = exactly(whole.computed);
  const short = parts.filter((line) => freePlaces(line) > 0);
  return {
    units: { count: over.length, excess: sum(over.map(excessOf)) },
    levels: ownLevels.flatMap((line) => {
      const { level } = line.scope;
      return level === null || excessOf(line) === 0 ? [] : [{ level, excess: excessOf(line) }];
    }),
    short: computed !== null && stated - computed === sum(short.map(freePlaces)) ? short : [],
  };
}

/** The parts of the excess as the middle of a sentence; null where there is nothing to tell apart. */
export function excessParts({ units, levels }: ExcessSplit, language: Language): readonly string[] | null {
  const { excess } = staffingReportMessages[language];
  if (units.count === 0 || levels.length === 0) return null;
  const number = (value: number) => formatNumber(value, language);
  return [
    excess.units(number(units.excess), number(units.count)),
    ...levels.map((level) => excess.level(number(level.excess), codeNames[language].level[level.level])),
  ];
}

/** What follows the excess of the place in a sentence: its parts, and the units with free places; may be empty. */
export function excessText(split: ExcessSplit | null, language: Language): string {
  const { excess } = staffingReportMessages[language];
  if (split === null) return '';
  const parts = excessParts(split, language);
  const free = sum(split.short.map(freePlaces));
  const said = parts === null ? '' : excess.made(parts.join(excess.and));
  return free === 0
    ? said
    : `${said}${excess.free(formatNumber(split.short.length, language), formatNumber(free, language))}`;
}
