import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LoadError } from './load-error.ts';
import { parseJson } from './parse-json.ts';

const schema = v.object({
  version: v.literal(1),
  packages: v.array(v.object({ name: v.string() })),
});
const good = { version: 1, packages: [{ name: 'kon-tum' }] };

function faultOf(text: string): unknown {
  try {
    return parseJson(schema, text, 'catalog.json');
  } catch (error) {
    return error instanceof LoadError ? error.fault : error;
  }
}

describe('parseJson', () => {
  it('reads what fits, whatever else is there', () => {
    expect(faultOf(JSON.stringify({ ...good, extra: [1] }))).toEqual(good);
  });

  it.each([
    ['nothing', ''],
    ['cut', '{"version":1,"packages":[{"na'],
    ['a comma too many', '{"version":1,}'],
    ['NaN', '{"version":NaN}'],
    ['a comment', '{} // x'],
    ['single quotes', "{'version':1}"],
    ['two values', '{}{}'],
    ['a bare word', 'undefined'],
    ['depth without end', '['.repeat(200_000)],
    ['CSV', 'id,name\n1,a\n'],
    ['a control character in a text', '{"a":"\u0001"}'],
  ])('%s is no JSON', (_, text) => {
    expect(faultOf(text)).toEqual({ kind: 'not-json', file: 'catalog.json', detail: null });
  });

  it.each([
    ['null', null, null],
    ['a list', [], 'version'],
    ['a text', 'x', null],
    ['a missing part', { version: 1 }, 'packages'],
    ['a list where one value is wrong', { ...good, packages: [{ name: 'a' }, { name: 7 }] }, 'packages.1.name'],
    ['an object in the place of a list', { ...good, packages: {} }, 'packages'],
    ['an older version', { ...good, version: 0 }, 'version'],
    ['a version as text', { ...good, version: '2' }, 'version'],
  ])('%s is of the wrong shape, and the place is named', (_, json, detail) => {
    expect(faultOf(JSON.stringify(json))).toEqual({ kind: 'wrong-shape', file: 'catalog.json', detail });
  });

  it('deep nesting is of the wrong shape, not a crash', () => {
    expect(faultOf(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toMatchObject({ kind: 'wrong-shape' });
  });

  it.each([
    ['a catalog', { version: 2, pages: [] }],
    ['a descriptor, whose own version is that of the data', { version: '2027.1', tinhGon: { version: 2 } }],
  ])('%s of a newer version is called newer', (_, json) => {
    expect(faultOf(JSON.stringify(json))).toEqual({ kind: 'newer-version', file: 'catalog.json', detail: '2' });
  });

  it('keys of the prototype pollute nothing', () => {
    const text = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"version":1,"packages":[]}';
    const read = faultOf(text);
    expect(read).toEqual({ version: 1, packages: [] });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('a number too large for a number is not taken for a version of today', () => {
    expect(faultOf('{"version":1e400,"packages":[]}')).toMatchObject({ kind: 'newer-version' });
  });
});
