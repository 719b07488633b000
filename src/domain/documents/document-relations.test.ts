import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument, dateOf } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import type { LegalDocument } from '../records/records.ts';
import { type DocumentBranch, documentFamilies } from './document-families.ts';
import { countRelations, documentsWithin, indexDocuments } from './document-relations.ts';
import { namesakesOf, sameNumberGroups } from './same-number.ts';

interface Row {
  readonly id: string;
  readonly replaces?: readonly string[];
  readonly implements?: readonly string[];
  readonly year?: number;
}

function documentsOf(rows: readonly Row[]): readonly LegalDocument[] {
  return rows.map(({ id, replaces = [], year = 2020, ...rest }) =>
    aDocument({ id, replaces, implements: rest.implements ?? [], issuedOn: dateOf(String(year)), effectiveOn: null }),
  );
}

function idsOf(rows: readonly LegalDocument[]): readonly string[] {
  return rows.map(({ id }) => id);
}

/** A branch in brackets: what is below it, "=" for what is told elsewhere. */
function told({ document, does, branches, isRepeat }: DocumentBranch): string {
  const mark = does === null ? '' : does === 'implements' ? '>' : '~';
  const below = branches.length === 0 ? '' : `(${branches.map(told).join(' ')})`;
  return `${mark}${document.id}${isRepeat ? '=' : ''}${below}`;
}

function familiesOf(rows: readonly Row[]): readonly string[] {
  return documentFamilies(indexDocuments(documentsOf(rows))).map((family) => family.branches.map(told).join(' | '));
}

describe('indexDocuments', () => {
  const index = indexDocuments(
    documentsOf([
      { id: 'a' },
      { id: 'b', replaces: ['a', 'a', 'b', 'gone'] },
      { id: 'c', implements: ['a', 'gone'], replaces: ['b'] },
    ]),
  );

  it('gives the relations of a document both ways, without itself, doubles and what is not there', () => {
    expect(idsOf(index.relationsOf('b').replaces)).toEqual(['a']);
    expect(idsOf(index.relationsOf('a').replacedBy)).toEqual(['b']);
    expect(idsOf(index.relationsOf('a').implementedBy)).toEqual(['c']);
    expect(idsOf(index.relationsOf('c').implements)).toEqual(['a']);
    expect(countRelations(index.relationsOf('a'))).toBe(2);
    expect(countRelations(index.relationsOf('gone'))).toBe(0);
  });

  it.each([
    [0, ['n0']],
    [1, ['n0', 'n1']],
    [2, ['n0', 'n1', 'n2']],
    [9, ['n0', 'n1', 'n2', 'n3']],
  ])('within %i steps', (steps, expected) => {
    const chain = indexDocuments(
      documentsOf([
        { id: 'n0' },
        { id: 'n1', implements: ['n0'] },
        { id: 'n2', replaces: ['n1'] },
        { id: 'n3', implements: ['n2'] },
      ]),
    );
    expect(idsOf(documentsWithin(chain, 'n0', steps))).toEqual(expected);
    expect(documentsWithin(chain, 'gone', steps)).toEqual([]);
  });
});

describe('documentFamilies', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    ['no relations, no family', [{ id: 'a' }, { id: 'b' }], []],
    [
      'what carries out stands below, earliest first',
      [{ id: 'late', implements: ['a'], year: 2022 }, { id: 'a' }, { id: 'early', implements: ['a'], year: 2021 }],
      ['a(>early >late)'],
    ],
    [
      'three replaced by one: told once in full',
      [
        { id: 'a', year: 2014 },
        { id: 'b', year: 2018 },
        { id: 'n', replaces: ['a', 'b'], year: 2023 },
        { id: 'o', replaces: ['n'], year: 2025 },
      ],
      ['a(~n(~o)) | b(~n=)'],
    ],
    [
      'two families, the larger first',
      [
        { id: 'a' },
        { id: 'b', implements: ['a'] },
        { id: 'c' },
        { id: 'd', implements: ['c'] },
        { id: 'e', implements: ['d'] },
      ],
      ['c(>d(>e))', 'a(>b)'],
    ],
    [
      'a circle has its earliest document on top',
      [
        { id: 'b', replaces: ['a'], year: 2021 },
        { id: 'a', implements: ['b'], year: 2020 },
      ],
      ['a(~b(>a=))'],
    ],
    [
      'a circle below a top',
      [
        { id: 't', year: 2010 },
        { id: 'a', implements: ['t', 'b'], year: 2011 },
        { id: 'b', implements: ['a'], year: 2012 },
      ],
      ['t(>a(>b(>a=)))'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(familiesOf(rows)).toEqual(expected);
  });

  it('tells every related document exactly once in full, whatever the relations', () => {
    const id = fc.integer({ min: 0, max: 11 }).map((n) => `d${n}`);
    const named = fc.array(id, { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(named, named), { minLength: 12, maxLength: 12 }), (all) => {
        const documents = documentsOf(
          all.map(([replaces, carriesOut], at) => ({ id: `d${at}`, replaces, implements: carriesOut })),
        );
        const index = indexDocuments(documents);
        const families = documentFamilies(index);
        const full: string[] = [];
        const walk = (branch: DocumentBranch) => {
          if (!branch.isRepeat) full.push(branch.document.id);
          branch.branches.forEach(walk);
        };
        for (const family of families) family.branches.forEach(walk);
        const related = documents.filter((row) => countRelations(index.relationsOf(row.id)) > 0);
        expect(full.sort()).toEqual([...idsOf(related)].sort());
        expect(families.flatMap((family) => idsOf(family.documents)).sort()).toEqual(full.sort());
      }),
    );
  });

  it('puts up with a very long chain', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => ({
      id: `n${at}`,
      implements: at === 0 ? [] : [`n${at - 1}`],
    }));
    const [family] = documentFamilies(indexDocuments(documentsOf(rows)));
    expect(family?.documents).toHaveLength(3000);
    expect(family?.tops).toHaveLength(100);
  });

  it.each(['kon-tum', 'tinh-mau'])('finds the family of 18-NQ/TW of 2017 in %s', async (name) => {
    const { data } = await publishedPackage(name);
    const families = documentFamilies(indexDocuments(data.documents));
    const family = families.find((one) => one.documents.some((row) => row.id === '18-nq-tw-2017'));
    expect(family?.tops.map((row) => row.id)).toContain('18-nq-tw-2017');
    expect(family?.documents.map((row) => row.id)).toContain('34-kl-tw-2018');
    expect(families.some((one) => one.documents.some((row) => row.id === '18-nq-tw-2022'))).toBe(false);
  });
});

describe('documents of the same number', () => {
  const rows = [
    aDocument({ id: 'land', number: '18-NQ/TW', issuedOn: dateOf('2022-06-16') }),
    aDocument({ id: 'apparatus', number: '18 - nq/TW ', issuedOn: dateOf('2017-10-25') }),
    aDocument({ id: 'other', number: '19-NQ/TW' }),
    aDocument({ id: 'none-1', number: null }),
    aDocument({ id: 'none-2', number: null }),
  ];

  it('are grouped regardless of spaces and case, the earliest first; no number is no shared number', () => {
    expect(sameNumberGroups(rows).map(idsOf)).toEqual([['apparatus', 'land']]);
    expect(idsOf(namesakesOf(rows, 'land'))).toEqual(['apparatus']);
    expect(namesakesOf(rows, 'other')).toEqual([]);
    expect(namesakesOf(rows, 'none-1')).toEqual([]);
  });

  it('are told apart in the published data', async () => {
    const { data } = await publishedPackage('kon-tum');
    const groups = sameNumberGroups(data.documents);
    expect(groups.map(([first]) => first?.number)).toEqual(['126/NQ-CP', '18-NQ/TW', '19-NQ/TW']);
    for (const group of groups) expect(new Set(group.map((row) => row.issuedOn?.iso)).size).toBe(group.length);
  });
});
