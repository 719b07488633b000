import type { District, Territory } from './administrative-units.ts';
import { decisions } from './decisions.ts';
import type { Random } from './random.ts';
import type { Register, SampleUnit } from './register.ts';
import { itemAt, valueOf } from './rows.ts';

function school(vi: string, en: string, commune: SampleUnit, parent: SampleUnit) {
  return {
    name: [`Trường ${vi} ${commune.short ?? ''}`, `${commune.short ?? ''} ${en} School`],
    kind: 'school',
    level: 'district',
    block: 'public-service',
    parent: parent.id,
  } as const;
}

/** Primary and lower-secondary schools of a district: some joined in 2019 or 2022, all under the communes from 1/7/2025. */
function addSchoolsOf(register: Register, { unit, communes, newOf }: District): void {
  const standing = communes.filter((commune) => commune.from === undefined).slice(0, 6);
  for (const [index, commune] of standing.entries()) {
    const primary = register.add(school('Tiểu học', 'Primary', commune, unit));
    const secondary = register.add(school('Trung học cơ sở', 'Lower-secondary', commune, unit));
    const kept: SampleUnit[] = [];
    if (index < 2) {
      const decision = index === 0 ? decisions.schools2019 : decisions.schools2022;
      const fields = school('Tiểu học và Trung học cơ sở', 'Primary and Lower-secondary', commune, unit);
      kept.push(register.join('consolidation', decision, [primary, secondary], fields));
    } else if (index === 2) {
      const second = register.add({
        ...school('Tiểu học', 'Primary', commune, unit),
        name: [`Trường Tiểu học số 2 ${commune.short ?? ''}`, `${commune.short ?? ''} Primary School No. 2`],
      });
      register.absorb(decisions.schools2022, [second], primary);
      kept.push(primary, secondary);
    } else kept.push(primary, secondary);
    const parent = valueOf(newOf, commune);
    for (const one of kept) register.move(decisions.schools2025, one, parent, { level: 'commune' });
  }
}

/** Schools of three districts; the others have figures only. */
export function addSchools(register: Register, { districts }: Territory): void {
  for (const index of [1, 4, 6]) addSchoolsOf(register, itemAt(districts, index));
}

interface VillagePlan {
  readonly commune: SampleUnit;
  readonly fresh: SampleUnit;
}

function villageFields(commune: SampleUnit, number: number, place: string, parent: SampleUnit) {
  const urban = commune.kind === 'ward';
  return {
    name: urban
      ? ([`tổ dân phố ${number} ${commune.short ?? ''}`, `${commune.short ?? ''} residential group ${number}`] as const)
      : ([`thôn ${place}`, `${place} village`] as const),
    short: urban ? `${commune.short ?? ''} ${number}` : place,
    kind: urban ? 'residential-group' : 'village',
    level: 'village',
    parent: parent.id,
  } as const;
}

/** Two villages, joined in 2019, placed under the new commune in 2025: four rows and two changes. */
function addPair(register: Register, { commune, fresh }: VillagePlan, number: number, nextName: () => string): void {
  const left = register.add(villageFields(commune, number, nextName(), commune));
  const right = register.add(villageFields(commune, number + 1, nextName(), commune));
  const fields = { ...villageFields(commune, number, left.short ?? '', commune), name: left.name };
  const joined = register.join('consolidation', decisions.villages2019, [left, right], fields);
  register.move(decisions.overhaul2025, joined, fresh);
}

/**
 * Fills the register up to exactly so many units with villages and residential groups, commune after commune.
 * @param size number of units wanted; the register must not hold more
 */
export function addVillages(
  register: Register,
  { districts }: Territory,
  random: Random,
  nextName: () => string,
  size: number,
): void {
  const plans = districts.flatMap(({ communes, newOf }) =>
    communes
      .filter((commune) => commune.from === undefined)
      .map((commune): VillagePlan => ({ commune, fresh: valueOf(newOf, commune) })),
  );
  if (register.units.length > size) {
    throw new Error(`The sample province alone has ${register.units.length} units; ask for at least as many.`);
  }
  for (let round = 0; register.units.length + 4 <= size; round += 1) {
    const plan = itemAt(plans, round % plans.length);
    addPair(register, plan, Math.floor(round / plans.length) * 2 + 1, nextName);
  }
  const rest = size - register.units.length;
  if (rest === 0) return;
  const { fresh } = random.pick(plans);
  const founded = Array.from({ length: rest }, (_, index) =>
    register.add({ ...villageFields(fresh, 90 + index, nextName(), fresh), from: decisions.villages2026.on }),
  );
  register.change({
    form: 'establishment',
    decision: decisions.villages2026,
    resulting: founded,
    title: [`Thành lập thôn mới tại ${fresh.name[0]}`, `New villages set up in ${fresh.name[1]}`],
  });
}
