import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentStateKinds } from '../../domain/documents/document-state.ts';
import { documentKinds } from '../../domain/records/codes.ts';
import { parseDocumentParams, serialiseDocumentParams } from './document-params.ts';
import {
  carriedThings,
  defaultDocumentsParams,
  documentColumns,
  type DocumentsParams,
  parseDocumentsParams,
  serialiseDocumentsParams,
} from './documents-params.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const params: fc.Arbitrary<DocumentsParams> = fc.record({
  text: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  kind: maybe(fc.constantFrom(...documentKinds)),
  issuer: maybe(slug),
  state: maybe(fc.constantFrom(...documentStateKinds)),
  programme: maybe(slug),
  carries: maybe(fc.constantFrom(...carriedThings)),
  sort: fc.record({ column: fc.constantFrom(...documentColumns), descending: fc.boolean() }),
  family: maybe(slug),
});

describe('the parameters of the register of documents', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(params, (one) => {
        expect(parseDocumentsParams(serialiseDocumentsParams(one))).toEqual(one);
      }),
    );
  });

  it('write nothing for what is usual', () => {
    expect(serialiseDocumentsParams(defaultDocumentsParams)).toEqual({});
    expect(parseDocumentsParams({})).toEqual(defaultDocumentsParams);
  });

  it.each([
    { kind: 'poem' },
    { state: 'gone' },
    { issuer: '../etc' },
    { family: '<img>' },
    { programme: '' },
    { carries: 'figure' },
    { sort: '--date' },
    { sort: 'subject' },
    { text: '   ' },
    { issuer: 'x'.repeat(201) },
  ])('read %o as absent', (search) => {
    expect(parseDocumentsParams(search)).toEqual(defaultDocumentsParams);
  });

  it('read an order upwards and downwards', () => {
    expect(parseDocumentsParams({ sort: '-resting' }).sort).toEqual({ column: 'resting', descending: true });
    expect(parseDocumentsParams({ sort: 'date' }).sort).toEqual({ column: 'date', descending: false });
  });
});

describe('the parameter of one document', () => {
  it.each([
    [{ id: '18-nq-tw-2017' }, '18-nq-tw-2017'],
    [{ id: '' }, null],
    [{ id: '18-NQ/TW' }, null],
    [{}, null],
  ])('%o', (search, id) => {
    expect(parseDocumentParams(search)).toEqual({ id });
    expect(serialiseDocumentParams({ id })).toEqual(id === null ? {} : { id });
  });
});
