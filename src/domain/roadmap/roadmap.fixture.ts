import { packageOf } from '../../testing/build-package.ts';
import { aSource, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import type { PackageData } from '../records/package-data.ts';
import { indexFigures } from '../series/figure-index.ts';
import type { RoadmapItem } from './roadmap-item.ts';
import { type Roadmap, roadmapItems } from './roadmap-items.ts';

/** A province, a country, and a source that prints no date. */
const ground = {
  units: [
    aUnit({ id: 'kon-tum', name: textOf('tỉnh Kon Tum'), kind: 'province', level: 'province' }),
    aUnit({ id: 'viet-nam', name: textOf('Việt Nam'), kind: 'country', level: 'central' }),
  ],
  sources: [aSource({ publishedOn: null })],
};

/** A source of long after, so that no earlier day is the last of the record. */
const muchLater = aSource({ id: 'much-later', publishedOn: dateOf('2099-12-31') });

/** The road of a package on a day, between a province and its country; the record goes on after any day. */
export function roadOn(tables: Partial<PackageData>, day: string): Roadmap {
  const given = packageOf({ ...ground, ...tables });
  const data = { ...given, sources: [...given.sources, muchLater] };
  return roadmapItems({ data, country: 'viet-nam', day, figures: indexFigures(data) });
}

/** The item of an id, dated or not; undefined when the road has none. */
export function itemOf({ dated, undated }: Roadmap, id: string): RoadmapItem | undefined {
  return [...dated, ...undated].find((item) => item.id === id);
}

/** Standing of an item on the road, or why it is not there. */
export function standingOf(road: Roadmap, id: string): string {
  const item = itemOf(road, id);
  if (item !== undefined) return item.startsOn === null && item.endsOn === null ? 'undated' : item.standing;
  const isHere = ({ kind, id: own }: { readonly kind: string; readonly id: string }) => `${kind}.${own}` === id;
  if (road.notYetKnown.some(isHere)) return 'not yet known';
  return road.outside.some(isHere) ? 'outside' : 'nowhere';
}
