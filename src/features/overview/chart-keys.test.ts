import { describe, expect, it } from 'vitest';
import { chartKeys } from './chart-keys.ts';
import { overviewMessages } from './overview-messages.ts';

const { keys } = overviewMessages.vi;

describe('the key of a chart', () => {
  it('explains the marks it uses and no other, in a fixed order', () => {
    expect(chartKeys({ planned: true, open: true, hatched: false }, keys)).toEqual([
      { mark: 'open', text: keys.open },
      { mark: 'planned', text: keys.planned },
    ]);
  });

  it.each(['open', 'hatched', 'not-stated', 'planned', 'faint', 'target'] as const)('has a text for %s', (mark) => {
    const [key] = chartKeys({ [mark]: true }, keys);
    expect(key?.mark).toBe(mark);
    expect(key?.text).not.toBe('');
  });

  it('leaves out a mark without a text', () => {
    expect(chartKeys({ before: true }, keys)).toEqual([]);
    expect(chartKeys({ before: true }, { before: 'người đã nghỉ' })).toEqual([
      { mark: 'before', text: 'người đã nghỉ' },
    ]);
  });

  it('is empty where nothing needs explaining', () => {
    expect(chartKeys({}, keys)).toEqual([]);
  });
});
