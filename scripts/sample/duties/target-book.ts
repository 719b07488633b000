import type { Block, Level, Qualifier, StaffKind, TargetRule } from '../../../src/domain/records/codes.ts';
import { filledCells, type Pair, pairCells, type Row } from '../rows.ts';
import { lists } from '../sources.ts';

/** A target. A date that the document does not state says from what it is inferred. */
export interface TargetFields {
  readonly id: string;
  readonly name: Pair;
  readonly indicator: string;
  readonly unit: string;
  readonly block?: Block | undefined;
  readonly level?: Level | undefined;
  readonly staffKind?: StaffKind | undefined;
  readonly phase: string;
  readonly rule: TargetRule;
  readonly baselineOn?: string;
  readonly baseline?: number | undefined;
  readonly value?: number;
  readonly high?: number;
  readonly qualifier?: Qualifier;
  readonly due?: string;
  readonly inferred?: Pair;
  readonly series?: string;
  readonly carriesOver?: string | undefined;
  readonly document?: string;
  readonly revises?: string;
  readonly note?: Pair;
}

/** The row of a target. */
export function targetRow(fields: TargetFields): Row {
  const isDated = fields.baselineOn !== undefined || fields.due !== undefined;
  return {
    id: fields.id,
    ...pairCells('name', fields.name),
    ...filledCells({ indicator: fields.indicator, unit: fields.unit, block: fields.block, level: fields.level }),
    ...filledCells({ staff_kind: fields.staffKind, phase: fields.phase, rule: fields.rule }),
    ...filledCells({ baseline_on: fields.baselineOn, baseline_value: fields.baseline, value: fields.value }),
    ...filledCells({ value_high: fields.high, qualifier: fields.qualifier ?? 'exact', due_on: fields.due }),
    ...(isDated ? { date_basis: fields.inferred === undefined ? 'stated' : 'inferred' } : {}),
    ...pairCells('date_note', fields.inferred),
    ...filledCells({ series: fields.series, carries_over: fields.carriesOver, document: fields.document }),
    ...filledCells({ revises: fields.revises }),
    confidence: 'high',
    source: lists.targets,
    ...pairCells('note', fields.note),
  };
}
