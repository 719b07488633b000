import { describe, expect, it } from 'vitest';
import { csvText } from '../../testing/csv-text.ts';
import { brief, change, milestone, observation, readers, readRow, source } from './parse-table.fixture.ts';

describe('cells', () => {
  it.each([
    ['sources', 'id', ['', ' ', '\u00A0'], 'cell.required'],
    ['sources', 'id', ['Bao', 'báo', 'a b', 'a_b', '-a', 'a-', 'a--b', '../x', '１', '__proto__'], 'cell.slug'],
    ['sources', 'title', ['', '   '], 'cell.required'],
    ['sources', 'title', ['a\u0000b'], 'cell.nul'],
    [
      'sources',
      'published_on',
      ['25/7/2022', '07-25-2022', '2022-13', '2023-02-29', '0001', '9999', '22', '2022-7-5', '44767', 'nay'],
      'cell.date',
    ],
    [
      'sources',
      'url',
      ['javascript:alert(1)', ' https://a.vn', 'data:text/html,x', '//a.vn', 'a.vn', 'https://'],
      'cell.url',
    ],
    ['sources', 'kind', ['News', 'báo', 'constructor', 'news '], 'cell.option'],
    [
      'observations',
      'value',
      ['1,5', '1.234,5', '1,234', '1 234', '1.234.567', '1e3', '0x10', 'NaN', 'Infinity', '1e400', '.5', '５', '50%'],
      'cell.number',
    ],
    ['observations', 'value', ['9007199254740993'], 'cell.number'],
    ['observations', 'series', ['Posts'], 'cell.slug'],
    ['milestones', 'major', ['TRUE', '1', 'yes', 'đúng'], 'cell.boolean'],
    ['milestones', 'major', [''], 'cell.required'],
    ['changes', 'originals_stated', ['-1', '2.0', '3,5', '10 xã', '1e2'], 'cell.count'],
  ] as const)('%s.%s refuses %j as %s', (table, column, values, code) => {
    const good = { sources: source, observations: observation, milestones: milestone, changes: change }[table];
    const refused = values.map((value) => readRow(table, good, { [column]: value }));
    expect(refused.map(brief)).toEqual(
      values.map((value) => [[code, 'error', 2, column, value.trim() === '' ? '' : value]]),
    );
    expect(refused.map((read) => read.records.length)).toEqual(values.map(() => 0));
  });

  it.each([
    ['1.234', 1.234],
    ['-12', -12],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['8718000', 8718000],
    ['999999999999999', 999999999999999],
  ])('value %s is %d', (text, value) => {
    const [record] = readers.observations(csvText('observations', [{ ...observation, value: text }])).records;
    expect(record?.reported).toEqual({ value, high: null, qualifier: 'more-than' });
  });

  it.each([
    ['2022', 'year'],
    ['2022-07', 'month'],
    ['2024-02-29', 'day'],
  ])('date %s is as precise as a %s', (iso, precision) => {
    const [record] = readers.sources(csvText('sources', [{ ...source, published_on: iso }])).records;
    expect(record?.publishedOn).toEqual({ iso, precision });
  });

  it.each(['00123', '1E5', '3-4', 'TRUE', '23284'])('code %s stays text', (code) => {
    const unit = { id: 'u', name_vi: 'xã', name_en: 'commune', kind: 'commune', level: 'commune', source: 'bao', code };
    expect(readers.units(csvText('units', [unit])).records[0]?.code).toBe(code);
  });

  it.each([
    ['', []],
    ['Hoà Bình', ['Hoà Bình']],
    ['Hoà Bình; Đắk Cấm ;x', ['Hoà Bình', 'Đắk Cấm', 'x']],
  ])('aliases %j are %j', (aliases, list) => {
    const unit = {
      id: 'u',
      name_vi: 'xã',
      name_en: 'commune',
      kind: 'commune',
      level: 'commune',
      source: 'bao',
      aliases,
    };
    expect(readers.units(csvText('units', [unit])).records[0]?.aliases).toEqual(list);
  });

  it.each(['a;;b', ';a', 'a;'])('aliases %j are refused for the empty item', (aliases) => {
    const unit = {
      id: 'u',
      name_vi: 'xã',
      name_en: 'commune',
      kind: 'commune',
      level: 'commune',
      source: 'bao',
      aliases,
    };
    expect(brief(readers.units(csvText('units', [unit])))).toEqual([['cell.list', 'error', 2, 'aliases', aliases]]);
  });

  it.each([
    [{ note_vi: 'chú' }, 'cell.one-language', 'note_en'],
    [{ note_en: 'remark', note_vi: '  ' }, 'cell.one-language', 'note_vi'],
    [{ title_en: '' }, 'cell.required', 'title_en'],
  ])('one language alone (%j) is told once', (cells, code, column) => {
    const table = readRow('milestones', milestone, cells);
    expect(table.records).toEqual([]);
    expect(table.issues.map((issue) => [issue.code, issue.column])).toEqual([[code, column]]);
  });

  it.each([
    [{ value: '', qualifier: '' }],
    [{ value: '850', qualifier: '' }],
    [{ value: '', qualifier: 'about' }],
    [{ value: '850', qualifier: 'about', missing: 'unknown' }],
    [{ value: '', qualifier: '', value_high: '900', missing: 'unknown' }],
  ])('neither value nor missing, or both: %j', (cells) => {
    expect(brief(readRow('observations', observation, cells))).toEqual([
      ['row.value-or-missing', 'error', 2, null, null],
    ]);
  });

  it.each(['unknown', 'not-applicable'])('missing (%s) is not zero', (missing) => {
    const table = readers.observations(
      csvText('observations', [{ ...observation, value: '', qualifier: '', missing }]),
    );
    expect(table.records[0]?.reported).toEqual({ missing });
  });
});
