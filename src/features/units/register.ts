import { lineageOf, type PageInput } from '../../data/page-input.ts';
import { holdsOn } from '../../domain/lineage/change-effect.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { ChangeEvent, Id, LegalDocument, Source, Unit } from '../../domain/records/records.ts';
import type { Steps } from '../../domain/steps.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { stepsPerPortion } from './sort-in-steps.ts';

/** All units past and present as of a day, with what is worked out once and kept. */
export interface Register {
  readonly units: readonly Unit[];
  readonly day: string;
  readonly lineage: LineageIndex;
  /** By unit: the latest change up to the day that it took part in. */
  readonly lastChanges: ReadonlyMap<Id, ChangeEvent>;
  readonly documents: ReadonlyMap<Id, LegalDocument>;
  readonly sources: ReadonlyMap<Id, Source>;
  /** By position in `units`, filled when first asked for: the texts to look in, folded. */
  readonly foldedTexts: (string | undefined)[];
  /** Names recur: the same village name stands in a hundred communes. */
  readonly foldedNames: Map<string, string>;
  /** By column and language, filled when first asked for. */
  readonly ranks: Map<string, Int32Array>;
}

function effectOn(change: ChangeEvent): string {
  // An undated change comes before all dated ones: nothing shows that it is the last.
  return change.effectiveOn === null ? '' : lastDay(change.effectiveOn);
}

function* lastChangesOn(
  day: string,
  { changes }: LineageIndex,
  parties: PageInput['data']['change_units'],
): Steps<ReadonlyMap<Id, ChangeEvent>> {
  const last = new Map<Id, ChangeEvent>();
  let steps = 0;
  for (const { change: id, unit } of parties) {
    const change = changes.get(id);
    const known = last.get(unit);
    if (change === undefined || !holdsOn(change, day)) continue;
    if (known === undefined || effectOn(known) <= effectOn(change)) last.set(unit, change);
    steps += 1;
    if (steps % stepsPerPortion === 0) yield;
  }
  return last;
}

/** Makes the register ready to be read, filtered and sorted. */
export function* openRegister({ data, day, indexes }: Pick<PageInput, 'data' | 'day' | 'indexes'>): Steps<Register> {
  const lineage = lineageOf({ data, indexes });
  yield;
  const lastChanges = yield* lastChangesOn(day, lineage, data.change_units);
  return {
    units: data.units,
    day,
    lineage,
    lastChanges,
    documents: new Map(data.documents.map((document) => [document.id, document])),
    sources: new Map(data.sources.map((source) => [source.id, source])),
    foldedTexts: [],
    foldedNames: new Map(),
    ranks: new Map(),
  };
}
