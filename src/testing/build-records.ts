import type { LocalText } from '../domain/records/local-text.ts';
import type { Dating, PartialDate } from '../domain/records/partial-date.ts';
import type * as records from '../domain/records/records.ts';
import { parsePartialDate } from '../domain/time/partial-date.ts';

/** A text in both languages; the English side is marked so that the two are never equal by accident. */
export function textOf(vi: string, en = `${vi} (en)`): LocalText {
  return { vi, en };
}

/** A date from `2022`, `2022-07` or `2022-07-25`; throws on anything else, as only tests call it. */
export function dateOf(iso: string): PartialDate {
  const date = parsePartialDate(iso);
  if (date === null) throw new Error(`not a date: ${iso}`);
  return date;
}

export const undated: Dating = { basis: null, note: null };
export const dated: Dating = { basis: 'stated', note: null };

export function aSource(overrides: Partial<records.Source> = {}): records.Source {
  return {
    id: 'bao-kon-tum-2025',
    title: 'Bài báo',
    publisher: 'Báo Kon Tum',
    publishedOn: dateOf('2025-06-20'),
    url: 'https://example.org/bai-bao',
    kind: 'news',
    note: null,
    ...overrides,
  };
}

export function aDocument(overrides: Partial<records.LegalDocument> = {}): records.LegalDocument {
  return {
    id: '1677-nq-ubtvqh15-2025',
    number: '1677/NQ-UBTVQH15',
    kind: 'resolution',
    issuer: textOf('Ủy ban Thường vụ Quốc hội', 'Standing Committee of the National Assembly'),
    issuedOn: dateOf('2025-06-16'),
    effectiveOn: dateOf('2025-06-16'),
    endedOn: null,
    subject: textOf('Sắp xếp các đơn vị hành chính cấp xã', 'Arrangement of commune-level units'),
    replaces: [],
    implements: [],
    source: 'bao-kon-tum-2025',
    dating: dated,
    note: null,
    ...overrides,
  };
}

export function aPhase(overrides: Partial<records.Phase> = {}): records.Phase {
  return {
    id: 'overhaul-2025',
    programme: 'nq18',
    programmeName: textOf('Nghị quyết 18', 'Resolution 18'),
    name: textOf('Đợt sắp xếp 2025', 'Rearrangement of 2025'),
    startsOn: dateOf('2024-12'),
    endsOn: dateOf('2025-12'),
    document: '1677-nq-ubtvqh15-2025',
    source: 'bao-kon-tum-2025',
    dating: dated,
    note: null,
    ...overrides,
  };
}

export function aMilestone(overrides: Partial<records.Milestone> = {}): records.Milestone {
  return {
    id: 'two-levels',
    title: textOf('Chính quyền hai cấp hoạt động', 'Two-tier local government starts'),
    unit: 'kon-tum',
    startsOn: dateOf('2025-07-01'),
    endsOn: null,
    plannedOn: null,
    dating: dated,
    kind: 'effective',
    major: true,
    phase: 'overhaul-2025',
    document: null,
    source: 'bao-kon-tum-2025',
    note: null,
    ...overrides,
  };
}

/** A ward without parent, code or dates. */
export function aUnit(overrides: Partial<records.Unit> = {}): records.Unit {
  return {
    id: 'duy-tan',
    name: textOf('phường Duy Tân', 'Duy Tân ward'),
    shortName: 'Duy Tân',
    aliases: [],
    kind: 'ward',
    block: null,
    level: 'commune',
    parent: null,
    code: null,
    validFrom: null,
    validTo: null,
    source: 'bao-kon-tum-2025',
    note: null,
    ...overrides,
  };
}

/** A joining in force from 1/7/2025. */
export function aChange(overrides: Partial<records.ChangeEvent> = {}): records.ChangeEvent {
  return {
    id: 'join-dak-cam',
    title: textOf('Nhập thành phường Đăk Cấm', 'Joined into Đăk Cấm ward'),
    form: 'joining',
    status: 'in-force',
    pilot: false,
    effectiveOn: dateOf('2025-07-01'),
    endedOn: null,
    dating: dated,
    phase: null,
    document: null,
    clause: null,
    wording: null,
    originalsStated: null,
    resultingStated: null,
    source: 'bao-kon-tum-2025',
    note: null,
    ...overrides,
  };
}

/** Rows of one change: whole originals and resulting units. */
export function partiesOf(
  change: records.Id,
  originals: readonly records.Id[],
  resulting: readonly records.Id[],
  share: records.ChangeUnit['share'] = 'whole',
): readonly records.ChangeUnit[] {
  return [
    ...originals.map((unit) => ({ change, unit, role: 'original', share }) as const),
    ...resulting.map((unit) => ({ change, unit, role: 'resulting', share: 'whole' }) as const),
  ];
}

export function anIndicator(overrides: Partial<records.Indicator> = {}): records.Indicator {
  return {
    id: 'villages',
    name: textOf('Thôn, tổ dân phố', 'Villages and residential groups'),
    measure: textOf('thôn, tổ dân phố', 'villages'),
    direction: 'down',
    kind: 'stock',
    staffMeasure: null,
    definition: textOf('Số thôn, tổ dân phố', 'Number of villages and residential groups'),
    ...overrides,
  };
}

export function aSeries(overrides: Partial<records.Series> = {}): records.Series {
  return {
    id: 'villages-kon-tum',
    indicator: 'villages',
    unit: 'kon-tum',
    block: null,
    level: null,
    staffKind: null,
    reason: null,
    method: null,
    decree: null,
    field: null,
    autonomyGroup: null,
    countsWhat: textOf('Toàn tỉnh', 'Whole province'),
    startsWhen: null,
    startsNote: null,
    ...overrides,
  };
}

/** 756 villages as of 31/12/2022, exactly. */
export function anObservation(overrides: Partial<records.Observation> = {}): records.Observation {
  return {
    id: 'villages-2022',
    series: 'villages-kon-tum',
    periodStart: null,
    periodEnd: null,
    asOf: dateOf('2022-12-31'),
    dating: dated,
    reported: { value: 756, high: null, qualifier: 'exact' },
    status: 'reported',
    confidence: 'high',
    source: 'bao-kon-tum-2025',
    document: null,
    locator: null,
    note: null,
    ...overrides,
  };
}

export function aTarget(overrides: Partial<records.Target> = {}): records.Target {
  return {
    id: 'villages-2025',
    name: textOf('Giảm 10% số thôn', 'Ten percent fewer villages'),
    indicator: 'villages',
    unit: 'kon-tum',
    block: null,
    level: null,
    staffKind: null,
    phase: 'overhaul-2025',
    rule: 'reduce-by-percent',
    baselineOn: dateOf('2022'),
    baselineValue: 756,
    value: 10,
    high: null,
    qualifier: 'at-least',
    dueOn: dateOf('2025-12-31'),
    series: 'villages-kon-tum',
    carriesOver: null,
    document: null,
    revises: null,
    confidence: 'high',
    source: 'bao-kon-tum-2025',
    dating: dated,
    note: null,
    ...overrides,
  };
}

export function anObstacle(overrides: Partial<records.Obstacle> = {}): records.Obstacle {
  return {
    id: 'few-teachers',
    title: textOf('Thiếu giáo viên', 'Too few teachers'),
    detail: textOf('Chưa đủ định mức', 'Below the norm'),
    proposal: textOf('Giao đủ biên chế theo định mức', 'Assign posts by the norm'),
    proposedBy: textOf('Sở Giáo dục và Đào tạo', 'Department of Education and Training'),
    category: 'staff',
    unit: 'kon-tum',
    raisedOn: dateOf('2022-07'),
    dating: dated,
    level: 'province',
    status: 'open',
    resolvedOn: null,
    blocksTargets: ['villages-2025'],
    blocksChanges: [],
    document: null,
    source: 'bao-kon-tum-2025',
    note: null,
    ...overrides,
  };
}

export function aDirective(overrides: Partial<records.Directive> = {}): records.Directive {
  return {
    id: 'add-teachers',
    text: textOf('Bổ sung biên chế giáo viên', 'Add teaching posts'),
    unit: 'kon-tum',
    assignedTo: textOf('Sở Nội vụ', 'Department of Home Affairs'),
    issuedOn: dateOf('2022-08'),
    dueOn: dateOf('2022-12'),
    dating: dated,
    status: 'not-reported',
    resolvedOn: null,
    outcome: null,
    answers: ['few-teachers'],
    document: null,
    source: 'bao-kon-tum-2025',
    note: null,
    ...overrides,
  };
}

export function aGap(overrides: Partial<records.Gap> = {}): records.Gap {
  return {
    id: 'villages-by-district',
    question: textOf('Số thôn của từng huyện', 'Villages by district'),
    indicator: 'villages',
    unit: 'kon-tum',
    scope: null,
    periodStart: dateOf('2019'),
    periodEnd: dateOf('2020'),
    remedy: null,
    note: null,
    ...overrides,
  };
}

export function aContradiction(overrides: Partial<records.Contradiction> = {}): records.Contradiction {
  return {
    id: 'two-figures',
    title: textOf('Hai số liệu khác nhau', 'Two different figures'),
    detail: textOf('Hai nguồn ghi khác nhau', 'Two sources differ'),
    observations: [],
    documents: [],
    units: [],
    followed: null,
    ...overrides,
  };
}

/** The first cell of the commune layout, for phường Đăk Cấm. */
export function aTile(overrides: Partial<records.Tile> = {}): records.Tile {
  return { layout: 'communes', unit: 'dak-cam', column: 1, row: 1, note: null, ...overrides };
}
