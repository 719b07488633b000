import { describe, expect, it } from 'vitest';
import type { Series } from '../records/records.ts';
import { scopeLedgers } from './scope-ledgers.ts';
import { flow, indexOf, stock } from './staffing.fixture.ts';

const day = '2026-11-23';
const quota = (changes: Partial<Series> = {}) => stock('quota', { '2023-12-31': 2400, '2024-12-31': 2300 }, changes);
const increase = (changes: Partial<Series> = {}) =>
  flow('inc', { '2024': 0 }, { indicator: 'quota-increase', ...changes });
const cut = (changes: Partial<Series> = {}) => flow('cut', { '2024': 100 }, { indicator: 'posts-cut', ...changes });

describe('scopeLedgers', () => {
  it('finds the flows of the same scope', () => {
    const line = quota();
    const [ledger] = scopeLedgers(indexOf(line, increase(), cut()), line.series, day, null);
    expect(ledger?.balance.balances).toBe('yes');
  });

  it.each([
    ['unit', { unit: 'tinh-b' }],
    ['block', { block: 'party' }],
    ['level', { level: 'district' }],
    ['level, where the flow has none', { level: null }],
    ['kind of staff', { staffKind: 'public-employee' }],
    ['field', { field: { vi: 'y tế', en: 'health' } }],
  ] as const)('takes no flow of another %s', (_, changes) => {
    const line = quota();
    const [ledger] = scopeLedgers(indexOf(line, increase(), cut(changes)), line.series, day, null);
    expect(ledger?.balance.decrease).toBeNull();
  });

  it('joins nothing across the end of the districts at their level, and goes on at the provincial one', () => {
    const broken = quota({ level: 'commune' });
    const index = indexOf(broken, increase({ level: 'commune' }), cut({ level: 'commune' }));
    expect(scopeLedgers(index, broken.series, day, '2024-07-01')[0]?.obstacle).toBe('level-break');
    const line = quota();
    expect(scopeLedgers(indexOf(line, increase(), cut()), line.series, day, '2024-07-01')[0]?.obstacle).toBeNull();
  });

  it('says so where two quota series share the scope', () => {
    const line = quota();
    const rival = stock('reserve', { '2024-12-31': 88 }, { countsWhat: { vi: 'dự phòng', en: 'reserve' } });
    expect(scopeLedgers(indexOf(line, rival, cut()), line.series, day, null)[0]?.obstacle).toBe('several-quotas');
  });

  it('knows nothing later than the day', () => {
    const line = quota();
    expect(scopeLedgers(indexOf(line, cut()), line.series, '2024-12-30', null)).toEqual([]);
  });
});
