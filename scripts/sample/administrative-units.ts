import { decisions } from './decisions.ts';
import type { Original, Register, SampleUnit, UnitFields } from './register.ts';
import { itemAt, type Pair } from './rows.ts';

/** Ids of the units that everything else hangs on. */
export const country = 'viet-nam';
export const province = 'tinh-mau';

/** A district of the province with its commune-level units. */
export interface District {
  readonly unit: SampleUnit;
  /** Units that live to 30/6/2025. */
  readonly communes: readonly SampleUnit[];
  /** Units of its ground from 1/7/2025. */
  readonly newCommunes: readonly SampleUnit[];
  /** The new unit on the ground of an old one; of a divided one the first. */
  readonly newOf: ReadonlyMap<SampleUnit, SampleUnit>;
}

/** The territory of the sample province. */
export interface Territory {
  readonly province: SampleUnit;
  readonly districts: readonly District[];
}

interface DistrictPlan {
  readonly name: string;
  readonly city?: boolean;
  readonly communes: number;
  /** Two communes become one in 2020. */
  readonly joinedIn2020?: boolean;
  /** Parts of its communes that become one unit each in 2025. */
  readonly groups: readonly number[];
}

const plans: readonly DistrictPlan[] = [
  { name: 'Tân Mẫu', city: true, communes: 11, groups: [4, 4, 4] },
  { name: 'Khe Sim', communes: 11, joinedIn2020: true, groups: [3, 3, 2, 2] },
  { name: 'Đồng Vân', communes: 10, groups: [3, 3, 3, 1] },
  { name: 'Suối Lạc', communes: 10, joinedIn2020: true, groups: [3, 2, 2, 2] },
  { name: 'An Trạch', communes: 11, groups: [3, 3, 3, 2] },
  { name: 'Phước Lãng', communes: 10, joinedIn2020: true, groups: [3, 2, 2, 2] },
  { name: 'Ngọc Cẩm', communes: 9, groups: [3, 2, 2, 2] },
  { name: 'Lâm Khuê', communes: 11, joinedIn2020: true, groups: [3, 3, 2, 2] },
  { name: 'Hà Uyển', communes: 10, groups: [3, 3, 3, 1] },
  { name: 'Ia Rì', communes: 11, joinedIn2020: true, groups: [3, 3, 2, 1, 1] },
];

const communeWords: Readonly<Record<'commune' | 'ward' | 'township', Pair>> = {
  commune: ['xã', 'commune'],
  ward: ['phường', 'ward'],
  township: ['thị trấn', 'township'],
};

function communeFields(kind: keyof typeof communeWords, short: string, parent: SampleUnit, code: string): UnitFields {
  const [vi, en] = communeWords[kind];
  return { name: [`${vi} ${short}`, `${short} ${en}`], short, kind, level: 'commune', parent: parent.id, code };
}

/** Five digits, as communes have; 98 stands for no real province. */
function codeMaker(): () => string {
  let last = 98_000;
  return () => {
    last += 3;
    return String(last);
  };
}

function kindOf(plan: DistrictPlan, index: number): keyof typeof communeWords {
  if (plan.city === true) return index < 7 ? 'ward' : 'commune';
  return index === 0 ? 'township' : 'commune';
}

interface Making {
  readonly register: Register;
  readonly root: SampleUnit;
  readonly nextName: () => string;
  readonly nextCode: () => string;
}

function oldCommunes({ register, nextName, nextCode }: Making, plan: DistrictPlan, unit: SampleUnit): SampleUnit[] {
  const first = Array.from({ length: plan.communes }, (_, index) => {
    const short = index === 0 && plan.city !== true ? plan.name : nextName();
    const aliases = short.includes('Đăk') ? [short.replaceAll('Đăk', 'Đắk')] : [];
    return register.add({ ...communeFields(kindOf(plan, index), short, unit, nextCode()), aliases });
  });
  if (plan.city === true) {
    const short = nextName();
    const whole = itemAt(first, 7);
    const ward = register.add({ ...communeFields('ward', short, unit, nextCode()), from: decisions.ward2018.on });
    register.change({
      form: 'separation',
      decision: decisions.ward2018,
      originals: [{ unit: whole, share: 'part' }],
      resulting: [ward],
      title: [
        `Thành lập ${ward.name[0]} từ một phần ${whole.name[0]}`,
        `${ward.name[1]} formed from part of ${whole.name[1]}`,
      ],
    });
    return [...first, ward];
  }
  if (plan.joinedIn2020 !== true) return first;
  const left = itemAt(first, 3);
  const right = itemAt(first, 4);
  const fields = communeFields('commune', left.short ?? '', unit, left.code ?? '');
  const joined = register.join('joining', decisions.communes2020, [left, right], fields);
  return first.flatMap((commune) => (commune === left ? [joined] : commune === right ? [] : [commune]));
}

/** Groups of neighbours; in the city one commune is divided between the last two groups. */
function groupsOf(plan: DistrictPlan, communes: readonly SampleUnit[]): readonly (readonly Original[])[] {
  let at = 0;
  const groups: Original[][] = plan.groups.map((size) => {
    const group = communes.slice(at, at + size);
    at += size;
    return [...group];
  });
  if (plan.city !== true) return groups;
  const divided = itemAt(communes, 7);
  const part = { unit: divided, share: 'part' } as const;
  return groups.map((group, index) => {
    const others = group.filter((original) => original !== divided);
    return index === 0 ? others : [part, ...others];
  });
}

function newCommunes(
  making: Making,
  plan: DistrictPlan,
  communes: readonly SampleUnit[],
): Omit<District, 'unit' | 'communes'> {
  const { register, root } = making;
  const newOf = new Map<SampleUnit, SampleUnit>();
  const made = groupsOf(plan, communes).map((group) => {
    const units = group.map((original) => ('unit' in original ? original.unit : original));
    const named = itemAt(
      units.filter((unit) => !group.some((one) => 'unit' in one && one.unit === unit)),
      0,
    );
    const urban = units.some((unit) => unit.kind === 'ward');
    const isAlone = group.length === 1;
    const fields = communeFields(urban ? 'ward' : 'commune', named.short ?? '', root, named.code ?? '');
    const fresh = isAlone
      ? register.move(decisions.overhaul2025, named, root)
      : register.join('joining', decisions.overhaul2025, group, fields);
    for (const unit of units) if (!newOf.has(unit)) newOf.set(unit, fresh);
    return fresh;
  });
  for (const commune of communes) commune.until = decisions.overhaul2025.eve;
  return { newCommunes: made, newOf };
}

function district(making: Making, plan: DistrictPlan, index: number): District {
  const isCity = plan.city === true;
  const unit = making.register.add({
    name: isCity ? [`thành phố ${plan.name}`, `${plan.name} city`] : [`huyện ${plan.name}`, `${plan.name} district`],
    short: plan.name,
    kind: isCity ? 'provincial-city' : 'district',
    level: 'district',
    parent: making.root.id,
    code: String(981 + index),
  });
  const communes = oldCommunes(making, plan, unit);
  return { unit, communes, ...newCommunes(making, plan, communes) };
}

/** Country, province, ten districts to 30/6/2025, their communes before and after. */
export function addTerritory(register: Register, nextName: () => string): Territory {
  register.add({
    id: country,
    name: ['Việt Nam', 'Viet Nam'],
    short: 'Việt Nam',
    aliases: ['Vietnam'],
    kind: 'country',
    level: 'central',
  });
  const root = register.add({
    id: province,
    name: ['tỉnh Mẫu', 'Mẫu province'],
    short: 'Mẫu',
    kind: 'province',
    level: 'province',
    parent: country,
    code: '98',
    note: [
      'Tỉnh không có thật; mọi số liệu của gói này do máy sinh ra.',
      'No real province; every figure of this package is generated.',
    ],
  });
  const making = { register, root, nextName, nextCode: codeMaker() };
  const districts = plans.map((plan, index) => district(making, plan, index));
  register.change({
    id: 'cessation-districts-2025',
    form: 'cessation',
    decision: decisions.overhaul2025,
    originals: districts.map(({ unit }) => unit),
    title: ['Kết thúc hoạt động của 10 đơn vị hành chính cấp huyện', 'End of the ten district-level units'],
    note: ['Xã, phường mới trực thuộc tỉnh.', 'The new communes and wards come directly under the province.'],
  });
  return { province: root, districts };
}
