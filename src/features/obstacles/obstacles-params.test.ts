import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directiveStandings } from '../../domain/obstacles/obstacle-chains.ts';
import { levels, obstacleCategories, progressStatuses } from '../../domain/records/codes.ts';
import {
  directiveColumns,
  everyObstacle,
  obstacleColumns,
  type ObstaclesParams,
  parseObstaclesParams,
  serialiseObstaclesParams,
} from './obstacles-params.ts';

function sorts<Column extends string>(columns: readonly Column[]) {
  return fc.option(fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }));
}

describe('the parameters of the page of obstacles', () => {
  it.each<readonly [Readonly<Record<string, string>>, Partial<ObstaclesParams>]>([
    [{}, {}],
    [{ text: '  cấp phó ' }, { text: 'cấp phó' }],
    [
      { category: 'staff', level: 'commune', state: 'open' },
      { category: 'staff', level: 'commune', state: 'open' },
    ],
    [
      { standing: 'past-due', overdue: 'yes' },
      { standing: 'past-due', overdue: true },
    ],
    [
      { assignee: 'so-noi-vu', sort: '-raised', order: 'due' },
      {
        assignee: 'so-noi-vu',
        sort: { column: 'raised', descending: true },
        order: { column: 'due', descending: false },
      },
    ],
    [
      {
        category: 'Staff',
        level: '',
        state: 'late',
        standing: 'x',
        overdue: 'true',
        sort: '--raised',
        order: 'raised',
      },
      {},
    ],
    [{ assignee: 'Sở Nội vụ', category: '__proto__' }, {}],
    [{ assignee: 'a'.repeat(201) }, {}],
    [{ text: 'a'.repeat(300) }, { text: 'a'.repeat(200) }],
  ])('reads %o', (search, changes) => {
    expect(parseObstaclesParams(search)).toEqual({ ...everyObstacle, ...changes });
  });

  it('leaves defaults out of the address', () => {
    expect(serialiseObstaclesParams(everyObstacle)).toEqual({});
  });

  it('reads back what it writes', () => {
    const params = fc.record({
      text: fc.string({ maxLength: 50 }).map((text) => text.trim()),
      category: fc.option(fc.constantFrom(...obstacleCategories)),
      level: fc.option(fc.constantFrom(...levels)),
      state: fc.option(fc.constantFrom(...progressStatuses)),
      standing: fc.option(fc.constantFrom(...directiveStandings)),
      overdue: fc.boolean(),
      assignee: fc.option(fc.constantFrom('so-noi-vu', 'unnamed')),
      sort: sorts(obstacleColumns),
      order: sorts(directiveColumns),
    });
    fc.assert(
      fc.property(params, (given) => {
        expect(parseObstaclesParams(serialiseObstaclesParams(given))).toEqual(given);
      }),
    );
  });
});
