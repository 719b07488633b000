import { describe, expect, it } from 'vitest';
import { parseTargetParams, serialiseTargetParams } from './target-params.ts';

describe('parameters of the page of one target', () => {
  it.each([
    [{}, null],
    [{ id: ' ' }, null],
    [{ id: 'x'.repeat(201) }, null],
    [{ id: 'nq60-2025' }, 'nq60-2025'],
    [{ id: ' nq60-2025 ' }, 'nq60-2025'],
    // An id that cannot exist is kept, so that the page can say that it found none.
    [{ id: 'Chỉ tiêu' }, 'Chỉ tiêu'],
  ])('%o', (search, id) => {
    expect(parseTargetParams(search)).toEqual({ id });
  });

  it('come back as they were written', () => {
    expect(serialiseTargetParams({ id: null })).toEqual({});
    expect(parseTargetParams(serialiseTargetParams({ id: 'nq60-2025' }))).toEqual({ id: 'nq60-2025' });
  });
});
