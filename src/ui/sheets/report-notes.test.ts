import { describe, expect, it } from 'vitest';
import { aSource } from '../../testing/build-records.ts';
import { sourcesNote } from './report-notes.ts';

describe('sources of a table', () => {
  it('stand by publisher, each once; the rest is counted', () => {
    const sources = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      aSource({ id, publisher: id < 'c' ? 'Báo' : 'Sở', title: `Bài ${id}` }),
    );
    expect(sourcesNote(sources, ['b', 'a', 'a'], 'vi')).toBe('Nguồn: Báo: Bài a, Bài b.');
    expect(sourcesNote(sources, ['a', 'b', 'c', 'd', 'e', 'f'], 'vi')).toBe(
      'Nguồn: Báo: Bài a, Bài b; Sở: Bài c, Bài d; và 2 nguồn khác.',
    );
    expect(sourcesNote(sources, ['unknown'], 'en')).toBeNull();
  });
});
