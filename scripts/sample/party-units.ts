import { decisions } from './decisions.ts';
import type { Register, SampleUnit } from './register.ts';
import { type Pair, valueOf } from './rows.ts';
import type { Territory } from './administrative-units.ts';

/** Bodies of the Party, the Front, the mass organisations and the associations by a short key. */
export type BodyKey =
  | 'vptu'
  | 'btc'
  | 'btgiao'
  | 'bdv'
  | 'bnc'
  | 'ubkt'
  | 'dukhoi'
  | 'btgdv25'
  | 'dudang25'
  | 'duubnd25'
  | 'mttq'
  | 'ldld'
  | 'hnd'
  | 'hlhpn'
  | 'tinhdoan'
  | 'hccb'
  | 'ldld25'
  | 'hnd25'
  | 'hlhpn25'
  | 'tinhdoan25'
  | 'hccb25';

/** Those bodies, and the associations in the order of the register. */
export interface PartyUnits {
  readonly bodies: ReadonlyMap<BodyKey, SampleUnit>;
  readonly associations: readonly SampleUnit[];
}

const party: readonly (readonly [BodyKey, string, string])[] = [
  ['vptu', 'Văn phòng Tỉnh ủy', 'Provincial Party Office'],
  ['btc', 'Ban Tổ chức Tỉnh ủy', 'Provincial Party Organisation Commission'],
  ['btgiao', 'Ban Tuyên giáo Tỉnh ủy', 'Provincial Party Information and Education Commission'],
  ['bdv', 'Ban Dân vận Tỉnh ủy', 'Provincial Party Mass Mobilisation Commission'],
  ['bnc', 'Ban Nội chính Tỉnh ủy', 'Provincial Party Internal Affairs Commission'],
  ['ubkt', 'Ủy ban Kiểm tra Tỉnh ủy', 'Provincial Party Inspection Committee'],
  [
    'dukhoi',
    'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    'Party Committee of Agencies and Enterprises of the Province',
  ],
];

const mass: readonly (readonly [BodyKey, BodyKey, string, string])[] = [
  ['ldld', 'ldld25', 'Liên đoàn Lao động tỉnh', 'Provincial Federation of Labour'],
  ['hnd', 'hnd25', 'Hội Nông dân tỉnh', "Provincial Farmers' Union"],
  ['hlhpn', 'hlhpn25', 'Hội Liên hiệp Phụ nữ tỉnh', "Provincial Women's Union"],
  ['tinhdoan', 'tinhdoan25', 'Tỉnh đoàn', 'Provincial Youth Union'],
  ['hccb', 'hccb25', 'Hội Cựu chiến binh tỉnh', "Provincial Veterans' Association"],
];

const associations: readonly Pair[] = [
  ['Hội Chữ thập đỏ tỉnh', 'Provincial Red Cross'],
  ['Liên minh Hợp tác xã tỉnh', 'Provincial Cooperative Alliance'],
  ['Hội Văn học nghệ thuật tỉnh', 'Provincial Literature and Arts Association'],
  ['Hội Nhà báo tỉnh', "Provincial Journalists' Association"],
  ['Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh', 'Provincial Union of Science and Technology Associations'],
  ['Hội Người mù tỉnh', 'Provincial Association of the Blind'],
  ['Hội Bảo trợ người khuyết tật tỉnh', 'Provincial Association for People with Disabilities'],
  ['Hội Bảo trợ trẻ em mồ côi tỉnh', 'Provincial Association for Orphans'],
];

function addParty(register: Register, root: SampleUnit, bodies: Map<BodyKey, SampleUnit>): void {
  const fields = { kind: 'party-committee', level: 'province', block: 'party', parent: root.id } as const;
  for (const [key, vi, en] of party) {
    const kind =
      key === 'vptu' ? 'party-office' : key === 'dukhoi' || key === 'ubkt' ? 'party-committee' : 'party-board';
    bodies.set(key, register.add({ ...fields, kind, name: [vi, en] }));
  }
  const decision = decisions.party2025;
  const name: Pair = [
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'Provincial Party Commission for Information, Education and Mass Mobilisation',
  ];
  const joined = register.join('consolidation', decision, [valueOf(bodies, 'btgiao'), valueOf(bodies, 'bdv')], {
    ...fields,
    kind: 'party-board',
    name,
  });
  bodies.set('btgdv25', joined);
  const caucuses = (
    [
      ['Ban cán sự đảng Ủy ban nhân dân tỉnh', "Party Caucus of the People's Committee"],
      ['Đảng đoàn Hội đồng nhân dân tỉnh', "Party Caucus of the People's Council"],
      ['Đảng đoàn Ủy ban Mặt trận Tổ quốc tỉnh', 'Party Caucus of the Fatherland Front Committee'],
    ] as const
  ).map((caucus) => register.add({ ...fields, name: caucus }));
  register.change({
    form: 'cessation',
    decision,
    originals: caucuses,
    title: ['Kết thúc hoạt động của ban cán sự đảng và các đảng đoàn cấp tỉnh', 'End of the provincial Party caucuses'],
  });
  const founded = (
    [
      ['dudang25', ['Đảng ủy các cơ quan Đảng tỉnh', 'Party Committee of the Provincial Party Agencies']],
      ['duubnd25', ['Đảng ủy Ủy ban nhân dân tỉnh', "Party Committee of the Provincial People's Committee"]],
    ] as const
  ).map(([key, newName]) => {
    const unit = register.add({ ...fields, name: newName, from: decision.on });
    bodies.set(key, unit);
    return unit;
  });
  register.change({
    form: 'establishment',
    decision,
    resulting: founded,
    title: [
      'Thành lập hai đảng bộ trực thuộc Tỉnh ủy',
      'Two Party organisations set up under the Provincial Party Committee',
    ],
  });
  register.change({
    form: 'cessation',
    decision,
    originals: [valueOf(bodies, 'dukhoi')],
    title: [
      'Kết thúc hoạt động của Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
      'End of the Party Committee of Agencies and Enterprises',
    ],
  });
  const health = register.add({
    ...fields,
    kind: 'party-board',
    name: ['Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh', 'Board for the Health Care of Cadres'],
  });
  register.absorb(decisions.party2018, [health], valueOf(bodies, 'btc'));
}

function addFront(register: Register, root: SampleUnit, bodies: Map<BodyKey, SampleUnit>): void {
  const fields = { level: 'province', block: 'front-mass' } as const;
  const front = register.add({
    ...fields,
    kind: 'front-committee',
    parent: root.id,
    name: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Provincial Fatherland Front Committee'],
  });
  bodies.set('mttq', front);
  for (const [key, key25, vi, en] of mass) {
    const unit = register.add({ ...fields, kind: 'mass-organisation', parent: root.id, name: [vi, en] });
    bodies.set(key, unit);
    bodies.set(key25, register.move(decisions.front2025, unit, front));
  }
}

function addAssociations(register: Register, root: SampleUnit, front: SampleUnit): readonly SampleUnit[] {
  const fields = { kind: 'association', level: 'province', block: 'association', parent: root.id } as const;
  const units = associations.map((name) => register.add({ ...fields, name }));
  const [, , arts, , , , disabled, orphans] = units;
  if (arts === undefined || disabled === undefined || orphans === undefined) throw new Error('Associations missing.');
  const joined = register.join('consolidation', decisions.party2018, [disabled, orphans], {
    ...fields,
    name: [
      'Hội Bảo trợ người khuyết tật và trẻ em mồ côi tỉnh',
      'Provincial Association for People with Disabilities and Orphans',
    ],
  });
  const moved = units.slice(0, 5).map((unit) => register.move(decisions.front2025, unit, front));
  return [...moved, joined];
}

const districtPilots: readonly Pair[] = [
  ['Ban Tổ chức - Phòng Nội vụ', 'Organisation Board - Home Affairs Division'],
  ['Ủy ban Kiểm tra - Thanh tra', 'Inspection Committee - Inspectorate'],
];

/** District Party committees to 30/6/2025, and the joint bodies tried out in two districts until 2022. */
function addDistrictBodies(register: Register, { districts, province }: Territory): void {
  const committees = districts.map(({ unit }) =>
    register.add({
      name: [`Đảng bộ ${unit.name[0]}`, `Party organisation of ${unit.name[1]}`],
      kind: 'party-organisation',
      block: 'party',
      level: 'district',
      parent: unit.id,
    }),
  );
  for (const { unit } of districts.slice(1, 3)) {
    for (const [index, [vi, en]] of districtPilots.entries()) {
      const [left, right] = vi.split(' - ');
      const [leftEn, rightEn] = en.split(' - ');
      const originals = (
        [
          [[left, leftEn], 'party', 'party-board'],
          [[right, rightEn], 'government', 'division'],
        ] as const
      ).map(([[partVi = '', partEn = ''], block, kind]) =>
        register.add({
          name: [`${partVi} ${unit.name[0]}`, `${partEn} of ${unit.name[1]}`],
          block,
          kind,
          level: 'district',
          parent: unit.id,
        }),
      );
      const joint = register.add({
        name: [`Cơ quan ${vi} ${unit.name[0]} (thí điểm)`, `Joint ${en} of ${unit.name[1]} (pilot)`],
        kind: 'state-office',
        level: 'district',
        parent: unit.id,
        from: decisions.pilots2019.on,
      });
      joint.until = '2022-10-14';
      register.change({
        form: 'consolidation',
        decision: decisions.pilots2019,
        originals,
        resulting: [joint],
        status: 'paused',
        id: `pilot-${unit.code ?? ''}-${index + 1}`,
        pilot: true,
        endedOn: '2022-10-14',
        originalsStay: true,
        title: [`Thí điểm hợp nhất thành ${joint.name[0]}`, `Pilot: ${joint.name[1]}`],
        note: [
          'Tạm dừng theo Thông báo 16-TB/TW; hai cơ quan hoạt động trở lại.',
          'Paused under Notice 16-TB/TW; both bodies work again.',
        ],
      });
      for (const original of originals) original.until = decisions.overhaul2025.eve;
    }
  }
  register.change({
    form: 'cessation',
    decision: decisions.front2025,
    originals: committees,
    title: ['Kết thúc hoạt động của 10 đảng bộ cấp huyện', 'End of the ten district Party organisations'],
  });
  const pilotBodies = register.units.filter(
    (unit) => unit.level === 'district' && unit.block !== undefined && unit.kind !== 'party-organisation',
  );
  register.change({
    form: 'dissolution',
    decision: decisions.front2025,
    originals: pilotBodies.filter((unit) => unit.until === decisions.overhaul2025.eve),
    title: ['Giải thể các ban, phòng cấp huyện', 'District boards and divisions dissolved'],
    note: [
      `Chỉ nêu tên các cơ quan từng thí điểm; ${province.name[0]} không liệt kê các cơ quan khác.`,
      'Names only the bodies once under pilot; the others are not listed.',
    ],
  });
}

/** A joint office tried out in the city, and two changes of which little is known. */
function addOddChanges(register: Register, { districts }: Territory, kept: readonly SampleUnit[]): void {
  const city = districts[0]?.unit;
  const [redCross] = kept;
  if (city === undefined || redCross === undefined) throw new Error('No city or no association.');
  const office = register.add({
    name: [
      `Văn phòng chung cấp ủy và chính quyền ${city.name[0]} (thí điểm)`,
      `Joint Party and government office of ${city.name[1]} (pilot)`,
    ],
    kind: 'state-office',
    level: 'district',
    parent: city.id,
    from: decisions.pilots2019.on,
  });
  office.until = '2021-12-31';
  register.change({
    id: 'pilot-joint-office',
    form: 'establishment',
    decision: decisions.pilots2019,
    resulting: [office],
    status: 'ended',
    pilot: true,
    endedOn: '2021-12-31',
    title: [`Thí điểm ${office.name[0]}`, `Pilot: ${office.name[1]}`],
    note: ['Hết thời hạn thí điểm, không tiếp tục.', 'Its term ran out and was not prolonged.'],
  });
  register.change({
    id: 'villages-2019-bundle',
    form: 'consolidation',
    decision: decisions.villages2019,
    originalsStated: 262,
    resultingStated: 131,
    title: ['Hợp nhất 262 thôn, tổ dân phố khác còn 131', '262 other villages and residential groups become 131'],
    note: [
      'Nghị quyết chỉ nêu số; các thôn này không có tên trong danh mục.',
      'The resolution gives only the number; the register does not name these villages.',
    ],
  });
  register.change({
    id: 'associations-proposal',
    form: 'reorganisation',
    decision: decisions.front2025,
    status: 'not-known',
    originals: [redCross],
    originalsStay: true,
    resulting: [],
    undated: ['Nguồn không nêu ngày.', 'The source gives no day.'],
    title: [`Đề xuất tổ chức lại ${redCross.name[0]}`, `Proposal to reorganise ${redCross.name[1]}`],
  });
}

/** Party, Front, mass organisations, associations, district Party organisations and pilots. */
export function addPartyUnits(register: Register, territory: Territory): PartyUnits {
  const bodies = new Map<BodyKey, SampleUnit>();
  addParty(register, territory.province, bodies);
  addFront(register, territory.province, bodies);
  const joined = addAssociations(register, territory.province, valueOf(bodies, 'mttq'));
  addDistrictBodies(register, territory);
  addOddChanges(register, territory, joined);
  return { bodies, associations: joined };
}
