import { province } from '../administrative-units.ts';
import { fields } from '../fields.ts';
import type { FigureBook } from '../figure-book.ts';
import { itemAt, type Pair } from '../rows.ts';
import type { PlacedLine, StaffModel } from '../staff/staff-model.ts';
import { type StaffScope, staffScopes } from '../staff/staff-scopes.ts';
import type { TargetFields } from './target-book.ts';

const to2021 = { phase: 'staff-2015-2021', document: '15-da-ubnd-2015', due: '2021-12-31' } as const;
const to2026 = { phase: 'staff-2022-2026', document: '28-da-tu-2022', due: '2026-12-31' } as const;
const baseline2015 = '2015-12-31';
const baseline2021 = '2021-12-31';

interface Measured {
  readonly id: string;
  readonly of: Pair;
  readonly unit: string;
  readonly scope: Pick<StaffScope, 'block' | 'level' | 'kind'>;
  readonly series: string;
}

function dims({ unit, scope, series }: Measured) {
  return {
    indicator: 'quota-assigned',
    unit,
    block: scope.block,
    level: scope.level,
    staffKind: scope.kind,
    series,
  } as const;
}

function cut2021(book: FigureBook, measured: Measured, what: Pair): TargetFields {
  return {
    ...dims(measured),
    ...to2021,
    id: `t21-${measured.id}`,
    name: [
      `${measured.of[0]}: giảm tối thiểu 10% ${what[0]} so với năm 2015`,
      `${measured.of[1]}: at least 10% fewer ${what[1]} than in 2015`,
    ],
    rule: 'reduce-by-percent',
    baselineOn: baseline2015,
    baseline: book.valueAt(measured.series, baseline2015),
    value: 10,
    qualifier: 'at-least',
  };
}

function cut2026(measured: Measured, what: Pair, rate: number, baseline: number, carriesOver?: string): TargetFields {
  return {
    ...dims(measured),
    ...to2026,
    id: `t26-${measured.id}`,
    name: [
      `${measured.of[0]}: giảm tối thiểu ${rate}% ${what[0]} so với năm 2021`,
      `${measured.of[1]}: at least ${rate}% fewer ${what[1]} than in 2021`,
    ],
    rule: 'reduce-by-percent',
    baselineOn: baseline2021,
    baseline,
    value: rate,
    qualifier: 'at-least',
    carriesOver,
  };
}

const civilServants: Pair = ['biên chế công chức', 'civil-servant posts'];
const cadres: Pair = ['biên chế', 'posts'];
const publicEmployees: Pair = ['viên chức hưởng lương ngân sách', 'state-paid public employees'];

function scopeOf(key: string): StaffScope {
  const scope = staffScopes.find((one) => one.key === key);
  if (scope === undefined) throw new Error(`No scope ${key}.`);
  return scope;
}

function measuredLine(line: PlacedLine, at: 0 | 1 = 0): Measured {
  const { unit, first } = itemAt(line.places, at);
  const series = `quota-${line.key}${line.places.length > 1 && first > 2015 ? '-2025' : ''}`;
  return { id: line.key, of: unit.name, unit: unit.id, scope: scopeOf(line.scope), series };
}

const absorbing = 'noivu';

/** Departments and Party commissions: to 2021, and to 2026 with what was left behind. */
function bodyTargets(book: FigureBook, model: StaffModel): readonly TargetFields[] {
  return ['gov-p', 'party-p'].flatMap((scope) =>
    model.lines
      .filter((line) => line.scope === scope)
      .flatMap((line): readonly TargetFields[] => {
        const what = scope === 'gov-p' ? civilServants : cadres;
        // What a department took over in 2025 belongs to its baseline: see below.
        const isJoined = line.key === absorbing;
        const isMoved = line.places.length > 1;
        const first = line.first === 2015 ? [cut2021(book, measuredLine(line), what)] : [];
        if (line.last < 2026 || line.first > 2015 || isJoined) return first;
        const base = line.quota.get(2021) ?? 0;
        const carried = isMoved ? undefined : `t21-${line.key}`;
        return [...first, cut2026(measuredLine(line, isMoved ? 1 : 0), what, 5, base, carried)];
      }),
  );
}

const formed2025: readonly (readonly [key: string, from: readonly string[]])[] = [
  [absorbing, [absorbing, 'ldtbxh']],
  ['taichinh25', ['khdt', 'taichinh']],
  ['nongnghiep25', ['nongnghiep', 'tnmt']],
  ['xaydung25', ['xaydung', 'giaothong']],
  ['khcn25', ['khcn', 'tttt']],
  ['vanhoa25', ['vanhoa', 'dulich']],
];

/** Departments formed in 2025, and the one that absorbed another, answer for the posts that those before them had in 2021. */
function formedTargets(model: StaffModel): readonly TargetFields[] {
  return formed2025.map(([key, from]) => {
    const line = itemAt(
      model.lines.filter((one) => one.key === key),
      0,
    );
    const base = model.lines
      .filter((one) => from.includes(one.key))
      .reduce((sum, one) => sum + (one.quota.get(2021) ?? 0), 0);
    return {
      ...cut2026(measuredLine(line), civilServants, 5, base),
      note: [
        'Mốc là tổng biên chế năm 2021 của các sở trước hợp nhất, sáp nhập.',
        'The baseline is the sum of the posts of 2021 of the departments that were joined.',
      ],
    };
  });
}

function districtTargets(book: FigureBook, model: StaffModel): readonly TargetFields[] {
  return model.lines
    .filter((line) => line.scope === 'gov-d')
    .map((line) => cut2021(book, measuredLine(line), civilServants));
}

function fieldTargets(book: FigureBook): readonly TargetFields[] {
  return fields.flatMap(({ key, name }) => {
    const series = `quota-psu-${key}`;
    const of: Pair = [`Sự nghiệp ${name[0]}`, `Service units, ${name[1]}`];
    const measured = { id: `psu-${key}`, of, unit: province, scope: scopeOf('psu-p'), series };
    const first = cut2021(book, measured, publicEmployees);
    return [first, cut2026(measured, publicEmployees, 10, book.valueAt(series, baseline2021), first.id)];
  });
}

/** Targets on posts of every body that has figures of its own, and of every field. */
export function staffTargets(book: FigureBook, model: StaffModel): readonly TargetFields[] {
  return [...bodyTargets(book, model), ...formedTargets(model), ...districtTargets(book, model), ...fieldTargets(book)];
}
