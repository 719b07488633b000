import { expect, it } from 'vitest';
import { indexLineage } from '../domain/lineage/unit-index.ts';
import { indexFigures } from '../domain/series/figure-index.ts';
import { goodPackage } from '../testing/build-package.ts';
import { figuresOf, lineageOf } from './page-input.ts';

const data = goodPackage();

it('the indexes of an open package are taken as they are', () => {
  const indexes = {
    lineage: indexLineage(data.units, data.changes, data.change_units),
    figures: indexFigures(data),
  };
  expect(lineageOf({ data, indexes })).toBe(indexes.lineage);
  expect(figuresOf({ data, indexes })).toBe(indexes.figures);
});

it('without them they are made', () => {
  expect([...lineageOf({ data }).units.keys()]).toEqual(data.units.map((unit) => unit.id));
  expect([...figuresOf({ data }).series.keys()]).toEqual(data.series.map((series) => series.id));
});
