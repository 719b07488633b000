import { province } from '../administrative-units.ts';
import { fields } from '../fields.ts';
import type { FigureBook } from '../figure-book.ts';
import { itemAt, type Pair } from '../rows.ts';
import { reportOf } from '../sources.ts';
import { dayOf, years } from '../years.ts';
import { addStocks, between } from './yearly-points.ts';

type Known = readonly (readonly [year: number, value: number])[];

/** A level of school with its schools and satellite sites; null where it has no satellite sites by its nature. */
interface SchoolLevel {
  readonly key: string;
  readonly name: Pair;
  readonly schools: Known;
  readonly sites: Known | null;
}

const levels: readonly SchoolLevel[] = [
  {
    key: 'preschool',
    name: ['trường mầm non', 'preschools'],
    schools: [
      [2015, 116],
      [2019, 112],
      [2021, 110],
      [2025, 106],
      [2026, 105],
    ],
    sites: [
      [2015, 268],
      [2019, 231],
      [2021, 204],
      [2025, 151],
      [2026, 142],
    ],
  },
  {
    key: 'primary',
    name: ['trường tiểu học', 'primary schools'],
    schools: [
      [2015, 118],
      [2018, 116],
      [2019, 97],
      [2021, 92],
      [2022, 85],
      [2025, 80],
      [2026, 78],
    ],
    sites: [
      [2015, 341],
      [2019, 276],
      [2021, 231],
      [2025, 148],
      [2026, 136],
    ],
  },
  {
    key: 'combined',
    name: ['trường tiểu học và trung học cơ sở', 'combined primary and lower-secondary schools'],
    schools: [
      [2015, 14],
      [2018, 15],
      [2019, 29],
      [2021, 32],
      [2022, 38],
      [2025, 41],
      [2026, 42],
    ],
    sites: [
      [2015, 21],
      [2019, 44],
      [2021, 47],
      [2025, 40],
      [2026, 38],
    ],
  },
  {
    key: 'lower-secondary',
    name: ['trường trung học cơ sở', 'lower-secondary schools'],
    schools: [
      [2015, 91],
      [2018, 90],
      [2019, 75],
      [2021, 70],
      [2022, 63],
      [2025, 59],
      [2026, 57],
    ],
    sites: [
      [2015, 12],
      [2019, 8],
      [2021, 5],
      [2025, 2],
      [2026, 1],
    ],
  },
  {
    key: 'upper-secondary',
    name: ['trường trung học phổ thông', 'upper-secondary schools'],
    schools: [
      [2015, 27],
      [2021, 26],
      [2025, 25],
      [2026, 25],
    ],
    sites: null,
  },
];

const education = itemAt(fields, 0).name;
const shared = { unit: province, block: 'public-service', field: education } as const;

function sums(columns: readonly (readonly number[])[]): readonly number[] {
  return years.map((_, index) => columns.reduce((sum, column) => sum + itemAt(column, index), 0));
}

/** Schools and satellite sites by level of school, their totals, and the teachers that are short. */
export function addSchoolFigures(book: FigureBook): void {
  const total = book.series({
    ...shared,
    id: 'schools',
    indicator: 'schools',
    counts: ['trường mầm non, phổ thông công lập', 'public preschools and general schools'],
  });
  addStocks(book, total, 'services', sums(levels.map(({ schools }) => between(schools))));
  const allSites = book.series({
    ...shared,
    id: 'sites',
    indicator: 'satellite-sites',
    counts: [
      'điểm trường lẻ của trường mầm non, phổ thông công lập',
      'satellite sites of public preschools and general schools',
    ],
  });
  addStocks(book, allSites, 'services', sums(levels.flatMap(({ sites }) => (sites === null ? [] : [between(sites)]))));
  for (const { key, name, schools, sites } of levels) {
    const id = book.series({ ...shared, id: `schools-${key}`, indicator: 'schools', counts: name });
    addStocks(book, id, 'services', between(schools));
    const counts = [`điểm trường lẻ của ${name[0]}`, `satellite sites of ${name[1]}`] as const;
    const siteSeries = book.series({ ...shared, id: `sites-${key}`, indicator: 'satellite-sites', counts });
    if (sites !== null) {
      addStocks(book, siteSeries, 'services', between(sites));
      continue;
    }
    for (const year of [2015, 2021, 2025, 2026]) {
      const note: Pair = [
        'Trường trung học phổ thông không có điểm trường lẻ.',
        'Upper-secondary schools have no satellite sites.',
      ];
      book.point(siteSeries, { asOf: dayOf(year), value: 'not-applicable', source: reportOf('services', year), note });
    }
  }
  const short = book.series({
    ...shared,
    id: 'teachers-short',
    indicator: 'teachers-short',
    staffKind: 'teacher',
    counts: [
      'giáo viên còn thiếu so với định mức, mầm non và phổ thông công lập',
      'teachers lacking against the norm, public preschools and general schools',
    ],
  });
  addStocks(book, short, 'services', [310, 336, 352, 381, 420, 447, 486, 512, 408, 371, 355, 342], 2015, {
    2018: { qualifier: 'more-than' },
    2021: { qualifier: 'nearly', confidence: 'medium' },
    2022: { qualifier: 'at-least' },
  });
}
