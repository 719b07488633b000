import type { Block, ChangeForm, ChangeStatus, Level, UnitKind } from '../../src/domain/records/codes.ts';
import { datingCells, filledCells, type Pair, pairCells, type Row } from './rows.ts';
import { slugOf } from './slug.ts';

/** A day on which things change, the last day before it, and what decides and records it. */
export interface Decision {
  readonly on: string;
  readonly eve: string;
  readonly document: string;
  readonly phase?: string;
}

/** What is said of a new unit. */
export interface UnitFields {
  readonly name: Pair;
  readonly kind: UnitKind;
  readonly level: Level;
  readonly block?: Block | undefined;
  readonly parent?: string | undefined;
  /** Proper name without its kind. */
  readonly short?: string | undefined;
  readonly aliases?: readonly string[];
  readonly code?: string | undefined;
  readonly from?: string | undefined;
  readonly id?: string;
  readonly note?: Pair;
}

/** A unit of the register in one state; its end is set by the change that ends it. */
export interface SampleUnit extends Omit<UnitFields, 'id'> {
  readonly id: string;
  until: string | null;
}

/** A unit that goes in, whole unless said otherwise. */
export type Original = SampleUnit | { readonly unit: SampleUnit; readonly share: 'part' };

/** What is said of a change. */
export interface ChangeFields {
  readonly form: ChangeForm;
  readonly title: Pair;
  readonly decision: Decision;
  readonly originals?: readonly Original[];
  readonly resulting?: readonly SampleUnit[];
  readonly id?: string;
  readonly status?: ChangeStatus;
  readonly pilot?: boolean;
  readonly endedOn?: string;
  readonly wording?: Pair;
  readonly originalsStated?: number;
  readonly resultingStated?: number;
  readonly inferred?: Pair;
  readonly note?: Pair;
  /** No source gives its day. */
  readonly undated?: Pair;
  /** The originals live on although they go in whole, as under a plan or after a paused pilot. */
  readonly originalsStay?: boolean;
}

/** A register under construction, so that every life ends and begins with the change that ends or makes it. */
export interface Register {
  readonly units: readonly SampleUnit[];
  readonly changeCount: () => number;
  readonly add: (fields: UnitFields) => SampleUnit;
  readonly change: (fields: ChangeFields) => string;
  /** Units become a new one. */
  readonly join: (
    form: 'joining' | 'consolidation',
    decision: Decision,
    originals: readonly Original[],
    fields: UnitFields,
  ) => SampleUnit;
  /** Units go into one that lives on. */
  readonly absorb: (decision: Decision, originals: readonly Original[], into: SampleUnit) => void;
  /** The same unit under another parent. */
  readonly move: (decision: Decision, unit: SampleUnit, parent: SampleUnit, fields?: Partial<UnitFields>) => SampleUnit;
  /** The same unit under another name. */
  readonly rename: (decision: Decision, unit: SampleUnit, fields: Partial<UnitFields> & { name: Pair }) => SampleUnit;
  readonly tables: () => { readonly units: Row[]; readonly changes: Row[]; readonly change_units: Row[] };
}

const unitOf = (original: Original): SampleUnit => ('unit' in original ? original.unit : original);

function listed(units: readonly Original[], side: 0 | 1): string {
  return units.map((original) => unitOf(original).name[side]).join(', ');
}

/** @param source id of the source that all rows name */
export function createRegister(source: string): Register {
  const units: SampleUnit[] = [];
  const changes: Row[] = [];
  const parties: Row[] = [];
  const takenIds = new Set<string>();
  const clauses = new Map<string, number>();

  const freeId = (wanted: string): string => {
    let id = wanted;
    for (let count = 2; takenIds.has(id); count += 1) id = `${wanted}-${count}`;
    takenIds.add(id);
    return id;
  };

  const add = (fields: UnitFields): SampleUnit => {
    const slug = slugOf(fields.short ?? fields.name[0]);
    const id = freeId(fields.id ?? (fields.code === undefined ? slug : `${fields.code}-${slug}`));
    const unit: SampleUnit = { ...fields, id, until: null };
    units.push(unit);
    return unit;
  };

  const clauseOf = (decision: Decision): Row => {
    const number = (clauses.get(decision.document) ?? 0) + 1;
    clauses.set(decision.document, number);
    return pairCells('clause', [`khoản ${number} Điều 1`, `clause ${number} of Article 1`]);
  };

  const change = (fields: ChangeFields): string => {
    const { form, decision, originals = [], resulting = [], status = 'in-force' } = fields;
    const id = fields.id ?? `${form}-${changes.length + 1}`;
    changes.push({
      id,
      ...pairCells('title', fields.title),
      form,
      status,
      pilot: String(fields.pilot ?? false),
      ...filledCells({ ended_on: fields.endedOn, phase: decision.phase, document: decision.document }),
      ...(fields.undated === undefined
        ? { effective_on: decision.on, ...datingCells(fields.inferred) }
        : pairCells('date_note', fields.undated)),
      ...clauseOf(decision),
      ...pairCells('wording', fields.wording),
      ...filledCells({ originals_stated: fields.originalsStated, resulting_stated: fields.resultingStated }),
      source,
      ...pairCells('note', fields.note),
    });
    for (const original of originals) {
      const unit = unitOf(original);
      const share = 'unit' in original ? original.share : 'whole';
      if (share === 'whole' && fields.originalsStay !== true) unit.until = decision.eve;
      parties.push({ change: id, unit: unit.id, role: 'original', share });
    }
    for (const unit of resulting) parties.push({ change: id, unit: unit.id, role: 'resulting', share: 'whole' });
    return id;
  };

  const join: Register['join'] = (form, decision, originals, fields) => {
    const joined = add({ ...fields, from: decision.on });
    const title: Pair = [
      `Thành lập ${joined.name[0]} từ ${listed(originals, 0)}`,
      `${joined.name[1]} formed from ${listed(originals, 1)}`,
    ];
    change({ form, decision, originals, resulting: [joined], title });
    return joined;
  };

  const absorb: Register['absorb'] = (decision, originals, into) => {
    const title: Pair = [
      `Sáp nhập ${listed(originals, 0)} vào ${into.name[0]}`,
      `${listed(originals, 1)} absorbed by ${into.name[1]}`,
    ];
    change({ form: 'absorption', decision, originals, resulting: [into], title });
  };

  const move: Register['move'] = (decision, unit, parent, fields) => {
    const moved = add({ ...unit, ...fields, id: unit.id, parent: parent.id, from: decision.on });
    const title: Pair = [
      `Chuyển ${unit.name[0]} về ${parent.name[0]}`,
      `${unit.name[1]} placed under ${parent.name[1]}`,
    ];
    change({ form: 'transfer', decision, originals: [unit], resulting: [moved], title });
    return moved;
  };

  const rename: Register['rename'] = (decision, unit, fields) => {
    const slug = slugOf(fields.short ?? fields.name[0]);
    const id = unit.code === undefined ? slug : `${unit.code}-${slug}`;
    const renamed = add({ ...unit, ...fields, id, from: decision.on });
    const title: Pair = [
      `Đổi tên ${unit.name[0]} thành ${renamed.name[0]}`,
      `${unit.name[1]} renamed ${renamed.name[1]}`,
    ];
    change({ form: 'renaming', decision, originals: [unit], resulting: [renamed], title });
    return renamed;
  };

  const tables = () => ({
    units: units.map((unit) => ({
      id: unit.id,
      ...pairCells('name', unit.name),
      aliases: (unit.aliases ?? []).join(';'),
      ...filledCells({ short_name: unit.short, kind: unit.kind, block: unit.block, level: unit.level }),
      ...filledCells({ parent: unit.parent, code: unit.code, valid_from: unit.from, valid_to: unit.until }),
      source,
      ...pairCells('note', unit.note),
    })),
    changes,
    change_units: parties,
  });

  return { units, changeCount: () => changes.length, add, change, join, absorb, move, rename, tables };
}
