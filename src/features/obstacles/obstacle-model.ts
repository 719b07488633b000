import { figuresOf, lineageOf, type PageInput } from '../../data/page-input.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import { type BlockedChange, blockedRows, type BlockedTarget } from '../../domain/obstacles/blocked-rows.ts';
import type { ObstacleChain, ObstacleChains } from '../../domain/obstacles/obstacle-chains.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Id, Source, Unit } from '../../domain/records/records.ts';
import type { TargetTableRow } from '../../ui/figures/target-table.tsx';

/** A change that the obstacle stands in the way of, with the units that go in and come out. */
export interface BlockedChangeRow extends BlockedChange {
  readonly units: readonly Unit[];
}

/** All that the page says of one obstacle on a day. */
export interface ObstacleModel {
  readonly day: string;
  readonly placeId: Id;
  readonly chain: ObstacleChain;
  readonly unit: Unit | null;
  readonly source: Source | null;
  readonly targets: readonly TargetTableRow[];
  readonly changes: readonly BlockedChangeRow[];
  /** From 1, among all obstacles known on the day by urgency. */
  readonly position: number;
  readonly count: number;
  readonly previous: ObstacleChain | null;
  readonly next: ObstacleChain | null;
  readonly noteOf: (source: Id) => number | null;
  readonly sources: readonly SourceNote[];
}

/** Works out the page of an obstacle; null when none with this id is known on the day. */
export function obstacleModel(input: PageInput, { chains }: ObstacleChains, id: Id): ObstacleModel | null {
  const at = chains.findIndex(({ obstacle }) => obstacle.id === id);
  const chain = chains[at];
  if (chain === undefined) return null;
  const { data, day, place } = input;
  const { obstacle } = chain;
  const lineage = lineageOf(input);
  const figures = figuresOf(input);
  const blocked = blockedRows(data, figures, day)(obstacle);

  const notes = numberSources(data.sources);
  notes.numberOf(obstacle.source);
  for (const { directive } of chain.directives) notes.numberOf(directive.source);
  const phases = new Map(data.phases.map((row) => [row.id, row]));
  const documents = new Map(data.documents.map((row) => [row.id, row]));
  const targetRow = ({ target, result }: BlockedTarget): readonly TargetTableRow[] => {
    const unit = lineage.units.get(target.unit);
    const indicator = figures.indicators.get(target.indicator);
    if (unit === undefined || indicator === undefined) return [];
    const current = result.current?.observation ?? null;
    return [
      {
        target,
        result,
        phase: phases.get(target.phase) ?? null,
        document: documents.get(target.document ?? '') ?? null,
        place: unit.name,
        measure: indicator.measure,
        note: notes.numberOf(target.source),
        origin: originOf.target(target.id),
        currentOrigin: current === null ? null : originOf.observation(current.id),
        currentNote: current === null ? null : notes.numberOf(current.source),
      },
    ];
  };
  const targets = blocked.targets.flatMap(targetRow);
  const changes = blocked.changes.map((row) => {
    const parties = [...(lineage.originals.get(row.change.id) ?? []), ...(lineage.resulting.get(row.change.id) ?? [])];
    const ids = new Set(parties.map(({ unit }) => unit));
    notes.numberOf(row.change.source);
    return { ...row, units: [...ids].flatMap((unit) => lineage.units.get(unit) ?? []) };
  });
  return {
    day,
    placeId: place,
    chain,
    unit: lineage.units.get(obstacle.unit) ?? null,
    source: data.sources.find((row) => row.id === obstacle.source) ?? null,
    targets,
    changes,
    position: at + 1,
    count: chains.length,
    previous: chains[at - 1] ?? null,
    next: chains[at + 1] ?? null,
    noteOf: notes.numberOf,
    sources: notes.list(),
  };
}
