import { describe, expect, it } from 'vitest';
import { aSource } from '../testing/build-records.ts';
import { numberSources } from './source-notes.ts';

const sources = ['a', 'b', 'c'].map((id) => aSource({ id, title: `Bài ${id}` }));

describe('numberSources', () => {
  it('numbers sources as they are cited, each once', () => {
    const notes = numberSources(sources);
    expect(['c', 'a', 'c', 'a'].map(notes.numberOf)).toEqual([1, 2, 1, 2]);
    expect(notes.list().map((note) => [note.number, note.title])).toEqual([
      [1, 'Bài c'],
      [2, 'Bài a'],
    ]);
  });

  it('gives no number to a source that is not there, and keeps none free for it', () => {
    const notes = numberSources(sources);
    expect(['lost', '__proto__', 'b'].map(notes.numberOf)).toEqual([null, null, 1]);
    expect(notes.list()).toHaveLength(1);
  });

  it('keeps an unknown day and an unknown address as unknown', () => {
    const notes = numberSources([aSource({ id: 'a', publishedOn: null, url: null })]);
    notes.numberOf('a');
    expect(notes.list()[0]).toMatchObject({ publishedOn: null, url: null, publisher: 'Báo Kon Tum' });
  });

  it('two pages do not share numbers', () => {
    numberSources(sources).numberOf('a');
    expect(numberSources(sources).numberOf('b')).toBe(1);
  });
});
