import type { Territory } from './administrative-units.ts';
import { decisions } from './decisions.ts';
import type { Departments } from './departments.ts';
import { type FieldKey, fields } from './fields.ts';
import type { Decision, Register, SampleUnit } from './register.ts';
import { itemAt, type Pair, valueOf } from './rows.ts';
import { provincialUnits, successorNames } from './service-unit-names.ts';

/** Public service units by a short key, those that came later included. */
export type ServiceUnits = ReadonlyMap<string, SampleUnit>;

const scope = { kind: 'public-service-unit', level: 'province', block: 'public-service' } as const;

function departmentOf(field: FieldKey, departments: Departments, since2025: boolean): SampleUnit {
  const found = fields.find(({ key }) => key === field);
  if (found === undefined) throw new Error(`No field ${field}.`);
  return valueOf(departments.all, since2025 ? found.department25 : found.department);
}

interface Making {
  readonly register: Register;
  readonly departments: Departments;
  readonly all: Map<string, SampleUnit>;
  readonly fieldOf: Map<string, FieldKey>;
}

function nameOf(key: string): Pair {
  const name = successorNames.get(key);
  if (name === undefined) throw new Error(`No name for ${key}.`);
  return name;
}

function join(making: Making, decision: Decision, from: readonly string[], key: string): void {
  const { register, departments, all, fieldOf } = making;
  const field = valueOf(fieldOf, itemAt(from, 0));
  const parent = departmentOf(field, departments, decision.on >= '2025-03-01');
  const originals = from.map((one) => valueOf(all, one));
  all.set(key, register.join('consolidation', decision, originals, { ...scope, name: nameOf(key), parent: parent.id }));
  fieldOf.set(key, field);
}

function absorb({ register, all }: Making, decision: Decision, from: readonly string[], into: string): void {
  register.absorb(
    decision,
    from.map((one) => valueOf(all, one)),
    valueOf(all, into),
  );
}

function dissolve({ register, all }: Making, decision: Decision, key: string, note: Pair): void {
  const unit = valueOf(all, key);
  register.change({
    form: 'dissolution',
    decision,
    originals: [unit],
    title: [`Giải thể ${unit.name[0]}`, `${unit.name[1]} dissolved`],
    note,
  });
}

/** What happened to the units from 2017 to 28/2/2025. */
function changeUntil2025(making: Making): void {
  const { register, departments, all, fieldOf } = making;
  join(making, decisions.health2018, ['ytdp', 'hiv', 'sotret', 'truyenthong-gdsk', 'cssksinhsan'], 'cdc');
  join(making, decisions.serviceUnits2018, ['baotang', 'thuvien'], 'baotang-thuvien');
  join(making, decisions.serviceUnits2018, ['vanhoa-tt', 'chieubong', 'doan-nghethuat'], 'vanhoa-nghethuat');
  join(making, decisions.serviceUnits2018, ['khuyennong', 'giong-caytrong', 'giong-vatnuoi'], 'khuyennong-giong');
  absorb(making, decisions.serviceUnits2018, ['tuvan-xaydung'], 'kiemdinh-xaydung');
  dissolve(making, decisions.serviceUnits2018, 'nuocsach', [
    'Chuyển nhiệm vụ cho doanh nghiệp cấp nước.',
    'Its task went to the water company.',
  ]);
  join(making, decisions.serviceUnits2020, ['rung-1', 'rung-2', 'rung-3'], 'rung-dongvan');
  absorb(making, decisions.serviceUnits2020, ['tietkiem-nl'], 'ungdung-khcn');
  join(making, decisions.serviceUnits2020, ['cd-kinhte', 'cd-supham', 'tc-nghe'], 'cd-congdong');
  const old = valueOf(all, 'cd-congdong');
  all.set('cd-mau', register.rename(decisions.renamed2023, old, { name: nameOf('cd-mau') }));
  fieldOf.set('cd-mau', 'edu');
  dissolve(making, decisions.serviceUnits2024, 'nhakhach', [
    'Chuyển sang doanh nghiệp; người lao động được bố trí lại.',
    'Turned over to a company; its workers were given other posts.',
  ]);
  const centre = valueOf(all, 'xuctien');
  const economy = departmentOf('economy', departments, false);
  const parts = ['xuctien-dautu', 'xuctien-thuongmai'].map((key) => {
    const unit = register.add({ ...scope, name: nameOf(key), parent: economy.id, from: decisions.division2017.on });
    all.set(key, unit);
    fieldOf.set(key, 'economy');
    return unit;
  });
  register.change({
    form: 'division',
    decision: decisions.division2017,
    originals: [centre],
    resulting: parts,
    title: [`Chia ${centre.name[0]} thành hai trung tâm`, `${centre.name[1]} divided into two centres`],
  });
}

/** The units go with their departments on 1/3/2025, and are then joined further. */
function changeSince2025(making: Making, territory: Territory): void {
  const { register, departments, all, fieldOf } = making;
  const standing = [...all].filter(([, unit]) => unit.until === null);
  for (const [key, unit] of standing) {
    const field = valueOf(fieldOf, key);
    const parent = departmentOf(field, departments, true);
    if (unit.parent === parent.id) continue;
    all.set(`${key}-before`, unit);
    all.set(key, register.move(decisions.departments2025, unit, parent));
  }
  const media = register.add({
    ...scope,
    id: 'bao-va-phat-thanh-truyen-hinh-mau',
    name: nameOf('bao-dai'),
    parent: territory.province.id,
    from: decisions.overhaul2025.on,
  });
  register.change({
    form: 'consolidation',
    decision: decisions.front2025,
    originals: [valueOf(all, 'bao'), valueOf(all, 'dai')],
    resulting: [media],
    title: ['Thành lập Báo và Phát thanh, Truyền hình Mẫu', 'Mẫu Newspaper, Radio and Television formed'],
    wording: ['sáp nhập, tổ chức lại', 'merged and reorganised'],
  });
  all.set('bao-dai', media);
  join(making, decisions.serviceUnits2025, ['qlda-giaothong', 'qlda-dandung', 'qlda-nongnghiep'], 'qlda-tinh');
  join(making, decisions.serviceUnits2025, ['dichvu-vieclam', 'baotro-1', 'baotro-2'], 'dichvu-xahoi');
  absorb(making, decisions.serviceUnits2025, ['congnghe-tt'], 'ungdung-khcn');
  join(making, decisions.serviceUnits2026, ['phattrien-quydat', 'quantrac'], 'taichinh-dat');
  absorb(making, decisions.serviceUnits2026, ['xuctien-thuongmai'], 'xuctien-dautu');
  const psychiatric = valueOf(all, 'bv-tamthan');
  register.change({
    id: 'planned-hospitals-2027',
    form: 'absorption',
    decision: { ...decisions.serviceUnits2026, on: '2027-01-01', eve: '2026-12-31' },
    status: 'planned',
    originals: [psychiatric, valueOf(all, 'bv-phcn')],
    originalsStay: true,
    resulting: [valueOf(all, 'bv-dk')],
    title: [
      `Dự kiến sáp nhập hai bệnh viện vào ${valueOf(all, 'bv-dk').name[0]}`,
      `Planned: two hospitals to join ${valueOf(all, 'bv-dk').name[1]}`,
    ],
  });
}

/** Centres of the districts that come under the province, and those that end. */
function addDistrictCentres(making: Making, { districts }: Territory): void {
  const { register, departments, all, fieldOf } = making;
  for (const { unit } of districts) {
    const place = unit.short ?? '';
    const add = (key: string, vi: string, en: string) => {
      const centre = register.add({
        ...scope,
        level: 'district',
        name: [`${vi} ${unit.name[0]}`, `${en} of ${unit.name[1]}`],
        parent: unit.id,
      });
      all.set(`${key}-${unit.id}`, centre);
      return centre;
    };
    const health = add('ttyt', 'Trung tâm Y tế', 'Health Centre');
    const culture = add('ttvh', 'Trung tâm Văn hóa, Thể thao', 'Culture and Sports Centre');
    const radio = add('dtt', 'Đài Truyền thanh', 'Radio Station');
    const joined = register.join('consolidation', decisions.divisions2019, [culture, radio], {
      ...scope,
      level: 'district',
      name: [
        `Trung tâm Văn hóa - Thể thao - Truyền thông ${unit.name[0]}`,
        `Culture, Sports and Communication Centre of ${unit.name[1]}`,
      ],
      parent: unit.id,
    });
    register.change({
      form: 'dissolution',
      decision: decisions.overhaul2025,
      originals: [joined],
      title: [`Giải thể ${joined.name[0]}`, `${joined.name[1]} dissolved`],
      note: ['Nhiệm vụ chuyển về các xã, phường mới.', 'Its tasks went to the new communes and wards.'],
    });
    const key = `ttyt25-${unit.id}`;
    const yte = valueOf(departments.all, 'yte');
    const moved = register.move(decisions.schools2025, health, yte, {
      level: 'province',
      name: [`Trung tâm Y tế khu vực ${place}`, `${place} Regional Health Centre`],
    });
    all.set(key, moved);
    fieldOf.set(key, 'health');
  }
}

/** About a hundred public service units with what became of them from 2017 to 2026. */
export function addServiceUnits(register: Register, departments: Departments, territory: Territory): ServiceUnits {
  const making: Making = { register, departments, all: new Map(), fieldOf: new Map() };
  for (const [key, field, name] of provincialUnits) {
    const parent = departmentOf(field, departments, false);
    making.all.set(key, register.add({ ...scope, name, parent: parent.id }));
    making.fieldOf.set(key, field);
  }
  changeUntil2025(making);
  changeSince2025(making, territory);
  addDistrictCentres(making, territory);
  return making.all;
}
