import type { Register } from './register.ts';
import { openRegister } from './register.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import { inOneGo } from '../../domain/steps.ts';
import { packageOf } from '../../testing/build-package.ts';
import { aChange, aDocument, aSource, aUnit, dateOf, partiesOf, textOf } from '../../testing/build-records.ts';

const commune = { kind: 'commune', parent: 'huyen', validTo: dateOf('2025-06-30') } as const;

/** A district with three communes up to 30/6/2025; two of them joined, the third under the province from then on. */
export const smallData: PackageData = packageOf({
  sources: [aSource()],
  documents: [aDocument(), aDocument({ id: 'old', number: '9/NQ', issuedOn: dateOf('2019') })],
  units: [
    aUnit({ id: 'tinh', name: textOf('tỉnh Mẫu', 'Mẫu'), kind: 'province', level: 'province', code: '62' }),
    aUnit({
      id: 'huyen',
      name: textOf('huyện Đông', 'Đông'),
      kind: 'district',
      level: 'district',
      parent: 'tinh',
      validTo: dateOf('2025-06-30'),
    }),
    aUnit({ id: 'an', name: textOf('xã An', 'An commune'), code: '00010', aliases: ['Ân'], ...commune }),
    aUnit({ id: 'dak-cam', name: textOf('xã Đăk Cấm', 'Đăk Cấm commune'), code: '00002', ...commune }),
    aUnit({ id: 'xa-10', name: textOf('xã 10', 'Commune 10'), validFrom: dateOf('2019'), ...commune }),
    aUnit({
      id: 'dak-cam-moi',
      name: textOf('phường Đăk Cấm', 'Đăk Cấm ward'),
      code: '00002',
      parent: 'tinh',
      validFrom: dateOf('2025-07-01'),
    }),
    aUnit({
      id: 'xa-2',
      name: textOf('xã 2', 'Commune 2'),
      kind: 'commune',
      parent: 'tinh',
      validFrom: dateOf('2025-07'),
    }),
    aUnit({
      id: 'so',
      name: textOf('Sở Nội vụ', 'Home Affairs'),
      kind: 'department',
      level: 'province',
      block: 'government',
    }),
  ],
  changes: [
    aChange({ id: 'rename', form: 'renaming', effectiveOn: dateOf('2019'), document: 'old' }),
    aChange({ id: 'join', document: '1677-nq-ubtvqh15-2025', clause: textOf('khoản 89 Điều 1') }),
    aChange({ id: 'transfer', form: 'transfer' }),
    aChange({ id: 'end', form: 'cessation', document: '1677-nq-ubtvqh15-2025' }),
  ],
  change_units: [
    ...partiesOf('join', ['an', 'dak-cam'], ['dak-cam-moi']),
    ...partiesOf('rename', [], ['xa-10', 'an']),
    ...partiesOf('transfer', ['xa-10'], ['xa-2']),
    ...partiesOf('end', ['huyen'], []),
  ],
});

/** The small register on a day. */
export function registerOn(day: string, data: PackageData = smallData): Register {
  return inOneGo(openRegister({ data, day }));
}
