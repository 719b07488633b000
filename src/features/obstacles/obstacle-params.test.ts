import { describe, expect, it } from 'vitest';
import { parseObstacleParams } from './obstacle-params.ts';

describe('parseObstacleParams', () => {
  it.each<readonly [Readonly<Record<string, string>>, string | null]>([
    [{ id: 'teacher-shortage' }, 'teacher-shortage'],
    [{}, null],
    [{ id: '' }, null],
    [{ id: 'Thiếu giáo viên' }, null],
    [{ id: '../x' }, null],
    [{ id: '__proto__' }, null],
    [{ id: 'a'.repeat(201) }, null],
  ])('%o', (search, id) => {
    expect(parseObstacleParams(search)).toEqual({ id });
  });
});
