import type { Tables } from './rows.ts';
import { addTerritory, country, province } from './administrative-units.ts';
import { addDepartments } from './departments.ts';
import { createFigureBook } from './figure-book.ts';
import { packageFiles } from './files.ts';
import { addPartyUnits } from './party-units.ts';
import { placeNames } from './place-names.ts';
import { randomFor } from './random.ts';
import { createRegister } from './register.ts';
import { addSchools, addVillages } from './schools-and-villages.ts';
import { addServiceUnits } from './service-units.ts';
import { lists, sourceRows } from './sources.ts';
import { addLedgerFigures } from './staff/ledger-figures.ts';
import { addStaffFigures, staffStocks, sumInYear } from './staff/staff-figures.ts';
import { drawStaff } from './staff/staff-model.ts';
import { deputyTargets } from './duties/deputy-targets.ts';
import { fieldTargets, writtenTargets } from './duties/provincial-targets.ts';
import { handWritten } from './hand-written.ts';
import { staffTargets } from './duties/staff-targets.ts';
import { targetRow } from './duties/target-book.ts';
import { addAdministrativeFigures } from './figures/administrative-figures.ts';
import { addDeputyFigures } from './figures/deputy-figures.ts';
import { addLeaverFigures } from './figures/leaver-figures.ts';
import { addMonthlyFigures } from './figures/monthly-figures.ts';
import { addSchoolFigures } from './figures/school-figures.ts';
import { addServiceUnitFigures } from './figures/service-unit-figures.ts';
import { addSpecialFigures } from './figures/special-figures.ts';
import { addVillageFigures } from './figures/village-figures.ts';
import { tileRows } from './tiles.ts';
import { cutOffDay, years } from './years.ts';

/** What a sample package is asked to be. */
export interface SampleOptions {
  /** Name of the package, which is that of its folder. */
  readonly name: string;
  readonly seed: number;
  /** Exact number of units of the register. */
  readonly units: number;
  /** Exact number of figures; null for those of the province alone. */
  readonly observations: number | null;
}

/** The committed package. */
export const defaultOptions: SampleOptions = { name: 'tinh-mau', seed: 1, units: 720, observations: null };

function sampleTables({ seed, units, observations }: SampleOptions): Tables {
  const register = createRegister(lists.register);
  const territory = addTerritory(register, placeNames(randomFor(seed, 'communes')));
  const departments = addDepartments(register, territory.province);
  const party = addPartyUnits(register, territory);
  const services = addServiceUnits(register, departments, territory);
  addSchools(register, territory);
  addVillages(register, territory, randomFor(seed, 'villages'), placeNames(randomFor(seed, 'village-names')), units);

  const book = createFigureBook();
  const staff = drawStaff(randomFor(seed, 'staff'), { territory, departments, party, services });
  addStaffFigures(book, staff);
  addLedgerFigures(book, staff);
  addLeaverFigures(book, randomFor(seed, 'leavers'));
  const deputies = addDeputyFigures(book, { territory, departments, party, services });
  addServiceUnitFigures(book);
  addSchoolFigures(book);
  const partTime = new Map(
    years.flatMap((year) => {
      const lines = staff.lines.filter(({ scope }) => scope === 'ptw-x');
      const value = sumInYear(lines, staffStocks[1], year);
      return value === null ? [] : [[year, value] as const];
    }),
  );
  addVillageFigures(book, territory, randomFor(seed, 'villages-by-district'), partTime);
  addAdministrativeFigures(book, territory, departments, randomFor(seed, 'population'));
  addSpecialFigures(book);
  if (observations !== null) addMonthlyFigures(book, register.units, randomFor(seed, 'months'), observations);
  const targets = [
    ...writtenTargets(book),
    ...[...fieldTargets(book), ...staffTargets(book, staff), ...deputyTargets(book, deputies)].map(targetRow),
  ];

  return {
    sources: sourceRows(),
    documents: handWritten('documents'),
    phases: handWritten('phases'),
    milestones: handWritten('milestones'),
    ...register.tables(),
    indicators: handWritten('indicators'),
    ...book.tables(),
    targets,
    obstacles: handWritten('obstacles'),
    directives: handWritten('directives'),
    gaps: handWritten('gaps'),
    contradictions: handWritten('contradictions'),
    tiles: tileRows(territory),
  };
}

/** The files of a made-up province by name, complete in every table. Equal options give equal bytes. */
export function samplePackage(options: SampleOptions): ReadonlyMap<string, string> {
  const descriptor = {
    name: options.name,
    title: 'Tỉnh Mẫu: dữ liệu minh họa việc thực hiện Nghị quyết 18-NQ/TW (25/10/2017)',
    description:
      'Tỉnh không có thật. Mọi đơn vị, số liệu, chỉ tiêu và nguồn đều do máy sinh ra để cho thấy một gói dữ liệu đầy đủ; văn bản Trung ương được viện dẫn là có thật.',
    version: `2026.10.31-seed-${options.seed}`,
    created: '2026-10-31T00:00:00Z',
    licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    tinhGon: {
      version: 1,
      title: { vi: 'Tỉnh Mẫu', en: 'Mẫu province' },
      place: province,
      country,
      asOf: cutOffDay,
      sample: true,
    },
  };
  return packageFiles(descriptor, sampleTables(options));
}
