import type { UnitFlow } from '../../domain/changes/unit-flows.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { ChangeEvent, Id, Unit } from '../../domain/records/records.ts';

/** One commune of today with all that it was made from; or, with `to` null, units of which nothing is known to have come. */
export interface FlowRow {
  readonly id: string;
  readonly from: readonly { readonly unit: Unit; readonly share: 'whole' | 'part' }[];
  readonly to: Unit | null;
  /** Empty when the unit still stands as it was. */
  readonly changes: readonly ChangeEvent[];
}

/** The rows of one former district. */
export interface FlowGroup {
  readonly district: Unit | null;
  readonly rows: readonly FlowRow[];
}

function rowOf(flows: readonly UnitFlow[], id: string): FlowRow {
  const changes = new Map(flows.flatMap((flow) => flow.path.map((step) => [step.change.id, step.change] as const)));
  return {
    id,
    from: flows.map((flow) => ({
      unit: flow.from,
      share: flow.path.some((step) => step.share === 'part') ? ('part' as const) : ('whole' as const),
    })),
    to: flows[0]?.to ?? null,
    changes: [...changes.values()],
  };
}

/** Gathers flows by the commune they lead to, and these by the district of the first unit that went in. */
export function flowGroups(index: LineageIndex, flows: readonly UnitFlow[]): readonly FlowGroup[] {
  const byResult = new Map<string, UnitFlow[]>();
  for (const flow of flows) {
    const key = flow.to === null ? `ended ${flow.from.id}` : flow.to.id;
    const known = byResult.get(key);
    if (known === undefined) byResult.set(key, [flow]);
    else known.push(flow);
  }
  const groups = new Map<Id | null, FlowRow[]>();
  for (const [key, own] of byResult) {
    const district = own[0]?.from.parent ?? null;
    const rows = groups.get(district) ?? [];
    rows.push(rowOf(own, key));
    groups.set(district, rows);
  }
  return [...groups].map(([district, rows]) => ({
    district: district === null ? null : (index.units.get(district) ?? null),
    rows,
  }));
}

/**
 * Which flows a reader asked for: those of a district, or, for a commune, everything that went into what it became or
 * came from. An id that is neither asks for all.
 */
export function flowsOf(flows: readonly UnitFlow[], asked: Id | null): readonly UnitFlow[] {
  if (asked === null) return flows;
  const ofDistrict = flows.filter((flow) => flow.from.parent === asked);
  if (ofDistrict.length > 0) return ofDistrict;
  const results = new Set(
    flows.filter((flow) => flow.from.id === asked || flow.to?.id === asked).map((flow) => flow.to?.id ?? flow.from.id),
  );
  return results.size === 0 ? flows : flows.filter((flow) => results.has(flow.to?.id ?? flow.from.id));
}
