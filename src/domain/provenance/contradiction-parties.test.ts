import { describe, expect, it } from 'vitest';
import { aContradiction, aDocument, aUnit, dateOf } from '../../testing/build-records.ts';
import { contradictionParties } from './contradiction-parties.ts';

const row = aContradiction({ documents: ['late', 'lost', 'undated', 'early'], units: ['new', 'old', 'lost'] });
const data = {
  contradictions: [row],
  documents: [
    aDocument({ id: 'early', issuedOn: dateOf('2017-10-25') }),
    aDocument({ id: 'late', issuedOn: dateOf('2025-06') }),
    aDocument({ id: 'undated', issuedOn: null }),
    aDocument({ id: 'unnamed' }),
  ],
  units: [aUnit({ id: 'old', validFrom: null }), aUnit({ id: 'new', validFrom: dateOf('2025-07-01') }), aUnit()],
};

describe('what a contradiction names', () => {
  it.each([
    ['2022-07-25', ['undated', 'early'], ['old']],
    ['2025-06-01', ['late', 'undated', 'early'], ['old']],
    ['2025-07-01', ['late', 'undated', 'early'], ['new', 'old']],
  ])('on %s, as the row has it: documents %j and units %j', (day, documents, units) => {
    const parties = contradictionParties(data, day)(row);
    expect(parties.documents.map(({ id }) => id)).toEqual(documents);
    expect(parties.units.map(({ id }) => id)).toEqual(units);
  });

  it('may be figures alone', () => {
    expect(contradictionParties(data, '2026-01-01')(aContradiction())).toEqual({ documents: [], units: [] });
  });
});
