import type { Territory } from '../administrative-units.ts';
import { type DepartmentKey, departmentKeys, departmentSuccessors, type Departments } from '../departments.ts';
import { type FieldKey, fieldKeys } from '../fields.ts';
import type { BodyKey, PartyUnits } from '../party-units.ts';
import type { Random } from '../random.ts';
import type { SampleUnit } from '../register.ts';
import { itemAt, valueOf } from '../rows.ts';
import type { ServiceUnits } from '../service-units.ts';
import { growLine, type LinePlan, type StaffFlow, type StaffLine, usualReasons } from './staff-line.ts';
import {
  bodySizes,
  departmentSizes,
  districtSizes,
  fieldSizes,
  namedUnits,
  newDepartmentSizes,
} from './staff-plans.ts';

/** A row of the register that a line belongs to, for some years: a body that changes its parent has two. */
export interface Place {
  readonly unit: SampleUnit;
  readonly first: number;
  readonly last: number;
}

/** A line with its scope, and the bodies whose own figures it gives; none where it stands for the scope only. */
export interface PlacedLine extends StaffLine {
  readonly scope: string;
  readonly places: readonly Place[];
  readonly field?: FieldKey;
}

/** Everything known of staff. */
export interface StaffModel {
  readonly lines: readonly PlacedLine[];
  /** Flows of a scope that belong to no body with an opening figure, such as those of a body formed in that year. */
  readonly scopeFlows: readonly (StaffFlow & { readonly scope: string })[];
}

/** The register's units that lines are about. */
export interface StaffUnits {
  readonly territory: Territory;
  readonly departments: Departments;
  readonly party: PartyUnits;
  readonly services: ServiceUnits;
}

interface Making {
  readonly random: Random;
  readonly units: StaffUnits;
  readonly lines: PlacedLine[];
  readonly scopeFlows: (StaffFlow & { readonly scope: string })[];
}

type Details = Pick<PlacedLine, 'scope' | 'places'> & { readonly field?: FieldKey };

function grow(making: Making, plan: LinePlan, details: Details): PlacedLine {
  const line = { ...growLine(making.random, plan), ...details };
  making.lines.push(line);
  return line;
}

function sumOf(lines: readonly StaffLine[], year: number): number {
  return lines.reduce((sum, line) => sum + valueOf(line.quota, year), 0);
}

const cut = (year: number, amount: number): StaffFlow => ({ year, direction: 'cut', reason: 'streamlined', amount });

function addDepartmentLines(making: Making): void {
  const { departments } = making.units;
  const made = new Map<DepartmentKey, PlacedLine>();
  const add = (key: DepartmentKey, plan: Omit<LinePlan, 'key' | 'reasons'>) => {
    const places = [{ unit: valueOf(departments.all, key), first: plan.first, last: plan.last }];
    made.set(key, grow(making, { ...plan, key, reasons: usualReasons }, { scope: 'gov-p', places }));
  };
  // The department that absorbs another in 2025 comes after it.
  for (const key of [...departmentKeys.filter((one) => one !== 'noivu'), 'noivu' as const]) {
    const sizes = departmentSizes[key];
    if (sizes === undefined) continue;
    const labour = made.get('ldtbxh');
    const fromLabour = key === 'noivu' && labour !== undefined ? sumOf([labour], 2024) - 11 : 0;
    const absorbed: StaffFlow = {
      year: 2025,
      direction: 'increase',
      reason: 'task-taken',
      amount: fromLabour,
      internal: true,
    };
    const extra = [...(sizes.extra ?? []), ...(fromLabour > 0 ? [absorbed] : [])];
    add(key, { ...sizes, extra, first: 2015, last: departmentSuccessors[key] === undefined ? 2026 : 2024 });
  }
  for (const key of departmentKeys) {
    const sizes = newDepartmentSizes[key];
    if (sizes === undefined) continue;
    const originals = departmentKeys
      .filter((one) => departmentSuccessors[one] === key)
      .map((one) => valueOf(made, one));
    const before = sumOf(originals, 2024);
    const lost = Math.round(before * 0.02);
    add(key, {
      base: before + sizes.taken - lost,
      rate2021: 0,
      rate2026: 0,
      extra: [cut(2026, sizes.cut2026)],
      first: 2025,
      last: 2026,
    });
    making.scopeFlows.push({ ...cut(2025, lost), scope: 'gov-p' });
  }
}

const endedIn2025: ReadonlySet<BodyKey> = new Set(['btgiao', 'bdv', 'dukhoi'] as const);
const massBodies: readonly (readonly [BodyKey, BodyKey])[] = [
  ['ldld', 'ldld25'],
  ['hnd', 'hnd25'],
  ['hlhpn', 'hlhpn25'],
  ['tinhdoan', 'tinhdoan25'],
  ['hccb', 'hccb25'],
];

function addBodyLines(making: Making): void {
  const { bodies } = making.units.party;
  const made = new Map<BodyKey, PlacedLine>();
  const place = (key: BodyKey, first: number, last: number) => ({ unit: valueOf(bodies, key), first, last });
  const add = (key: BodyKey, scope: string, last: number, places: readonly Place[]) => {
    const sizes = bodySizes[key];
    if (sizes === undefined) throw new Error(`No size of ${key}.`);
    made.set(key, grow(making, { ...sizes, key, first: 2015, last, reasons: usualReasons }, { scope, places }));
  };
  for (const key of ['vptu', 'btc', 'btgiao', 'bdv', 'bnc', 'ubkt', 'dukhoi'] as const) {
    const last = endedIn2025.has(key) ? 2024 : 2026;
    add(key, 'party-p', last, [place(key, 2015, last)]);
  }
  add('mttq', 'front-p', 2026, [place('mttq', 2015, 2026)]);
  for (const [key, key25] of massBodies) add(key, 'front-p', 2026, [place(key, 2015, 2024), place(key25, 2025, 2026)]);

  const scope = 'party-p';
  const start = (key: BodyKey, base: number) => {
    const plan = { key, base, first: 2025, last: 2026, rate2021: 0, rate2026: 0, reasons: usualReasons };
    grow(making, plan, { scope, places: [place(key, 2025, 2026)] });
  };
  const joined = sumOf([valueOf(made, 'btgiao'), valueOf(made, 'bdv')], 2024);
  const ended = sumOf([valueOf(made, 'dukhoi')], 2024);
  start('btgdv25', joined - 2);
  start('dudang25', 10);
  start('duubnd25', 11);
  making.scopeFlows.push(
    { ...cut(2025, 2), scope },
    { ...cut(2025, ended), reason: 'handed-over', scope },
    { year: 2025, direction: 'increase', reason: 'new-body', amount: 21, scope },
  );
}

function addDistrictLines(making: Making): void {
  for (const [index, { unit }] of making.units.territory.districts.entries()) {
    const sizes = itemAt(districtSizes, index);
    const places = [{ unit, first: 2015, last: 2024 }];
    const add = (scope: string, base: number, rate2021: number, rate2026: number) => {
      const plan = {
        key: `${scope}-${unit.code}`,
        base,
        rate2021,
        rate2026,
        first: 2015,
        last: 2024,
        reasons: usualReasons,
      };
      grow(making, plan, { scope, places });
    };
    add('gov-d', sizes.government, sizes.rate, 0.035);
    add('party-d', sizes.party, sizes.rate * 0.9, 0.03);
    add('front-d', sizes.frontMass, sizes.rate * 0.8, 0.03);
    add('gov-x', sizes.commune, sizes.rate * 1.05, 0.04);
    add('psu-d', sizes.service, sizes.rate * 0.6, 0.045);
  }
}

function addServiceLines(making: Making): void {
  const { services } = making.units;
  for (const field of fieldKeys) {
    const sizes = fieldSizes[field];
    const reasons = ['streamlined', 'retired', 'autonomy'] as const;
    const named = namedUnits.filter((row) => row[1] === field);
    let left = sizes.base;
    for (const [key, , share] of named) {
      const base = Math.round(sizes.base * share);
      left -= base;
      const now = valueOf(services, key);
      const before = services.get(`${key}-before`);
      const last = key === 'dai' ? 2024 : 2026;
      const places =
        before === undefined
          ? [{ unit: now, first: 2015, last }]
          : [
              { unit: before, first: 2015, last: 2024 },
              { unit: now, first: 2025, last },
            ];
      const plan = { ...sizes, extra: [], key: `psu-${key}`, base, first: 2015, last: 2026, reasons };
      // The radio and television station ended, its posts went on in the body formed from it.
      grow(making, plan, { scope: 'psu-p', places, field });
    }
    const rest = { ...sizes, key: `psu-${field}-others`, base: left, first: 2015, last: 2026, reasons };
    grow(making, rest, { scope: 'psu-p', places: [], field });
  }
}

/** Lines that only the province as a whole reports. */
function addOtherLines(making: Making): void {
  const add = (scope: string, base: number, rate2021: number, rate2026: number, last = 2026) => {
    grow(
      making,
      { key: scope, base, rate2021, rate2026, first: 2015, last, reasons: usualReasons },
      { scope, places: [] },
    );
  };
  add('assoc-p', 48, 0.1, 0.08);
  add('assoc-d', 42, 0.12, 0.05, 2024);
  add('con-p', 126, 0.16, 0.1);
  add('pcon-p', 318, 0.12, 0.09);
  add('pcon-d', 642, 0.1, 0.06, 2024);
  add('ptw-x', 1236, 0.13, 0.06, 2024);
}

function communePlan(key: string, base: number, rate2026: number): LinePlan {
  return {
    key,
    base,
    first: 2025,
    last: 2026,
    rate2021: 0,
    rate2026,
    reasons: usualReasons,
    vacant: 7,
  };
}

/** The commune level of the two-tier model: what came from districts and old communes, and its first cut. */
function addCommuneLines(making: Making): void {
  const { random, lines, units } = making;
  const before = (...scopes: string[]) =>
    sumOf(
      lines.filter((line) => scopes.includes(line.scope)),
      2024,
    );
  const communes = units.territory.districts.flatMap((district) => district.newCommunes);
  const shares = random.split(Math.round(before('gov-d', 'gov-x') * 0.72), communes.length);
  for (const [index, unit] of communes.entries()) {
    const places = [{ unit, first: 2025, last: 2026 }];
    grow(making, communePlan(`gov-c-${unit.code}`, itemAt(shares, index), 0.09), { scope: 'gov-c', places });
  }
  const add = (scope: string, base: number, rate: number) =>
    grow(making, communePlan(scope, base, rate), { scope, places: [] });
  add('party-c', Math.round(before('party-d') * 1.35), 0.05);
  add('front-c', Math.round(before('front-d') * 1.45), 0.05);
  add('psu-c', Math.round(before('psu-d') * 0.975), 0.06);
  add('pcon-c', Math.round(before('pcon-d') * 0.9), 0.1);
}

/** Draws the posts and the people of every body of the sample province. */
export function drawStaff(random: Random, units: StaffUnits): StaffModel {
  const making: Making = { random, units, lines: [], scopeFlows: [] };
  addDepartmentLines(making);
  addBodyLines(making);
  addDistrictLines(making);
  addServiceLines(making);
  addOtherLines(making);
  addCommuneLines(making);
  return { lines: making.lines, scopeFlows: making.scopeFlows };
}
