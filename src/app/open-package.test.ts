import { expect, it } from 'vitest';
import { keepNothing } from '../data/load/last-good.ts';
import { fetchFrom, miniPackage } from '../testing/package-files.ts';
import { openPackage } from './open-package.ts';

it('pages of all days share one index of the package, and pages of one day their input', async () => {
  const access = { fetchText: fetchFrom(miniPackage()), lastGood: keepNothing, now: () => '' };
  const open = await openPackage(access, 'mini');
  const input = open.inputOn('2025-07-01');
  expect(open.inputOn('2025-07-01')).toBe(input);
  expect(input.indexes?.lineage.units.has('tinh-thu')).toBe(true);
  expect(open.inputOn('2022-07-25').indexes).toBe(input.indexes);
});
