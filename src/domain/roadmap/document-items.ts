import type { Id } from '../records/records.ts';
import { isReachedBy } from '../time/partial-date.ts';
import { originsOf } from './group-of-facts.ts';
import type { RoadmapContext } from './roadmap-context.ts';
import type { DocumentItem, Fact, RoadmapPart } from './roadmap-item.ts';

/** The documents by their day of issue, but for those that a milestone tells. One that is not surely issued was not known. */
export function documentItems({ data, day }: RoadmapContext, told: ReadonlySet<Id>): RoadmapPart {
  const items: DocumentItem[] = [];
  const notYetKnown: Fact[] = [];
  const outside: Fact[] = [];
  for (const document of data.documents) {
    const { id, issuedOn } = document;
    const fact: Fact = { kind: 'document', id };
    if (told.has(id)) outside.push(fact);
    else if (issuedOn !== null && !isReachedBy(issuedOn, day)) notYetKnown.push(fact);
    else {
      items.push({
        kind: 'document',
        id: `document.${id}`,
        lane: 'documents',
        startsOn: issuedOn,
        endsOn: null,
        ...originsOf([{ ...document, document: id }]),
        plannedOn: null,
        isPlan: false,
        standing: issuedOn === null ? 'unknown' : 'done',
        facts: [fact],
        document,
      });
    }
  }
  return { items, notYetKnown, outside };
}
