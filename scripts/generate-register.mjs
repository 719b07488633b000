import { parseArgs } from 'node:util';
import { createRegister } from './register-builder.mjs';
import { fieldsOfWork, placeName, seededRandom } from './register-words.mjs';
import { writePackage } from './write-package.mjs';

/**
 * Writes a made-up province as a data package: a register of exactly so many units with their lives, and the changes
 * between them. The same seed gives the same files.
 * Usage: node scripts/generate-register.mjs <folder> [--units 5000] [--seed 1]
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { units: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
const folder = positionals[0]?.replace(/\/$/, '');
const size = Number(options.units);
if (folder === undefined || !Number.isInteger(size) || size < 20) {
  console.error('Usage: node scripts/generate-register.mjs <folder> [--units 5000] [--seed 1]');
  process.exit(1);
}
const name = folder.slice(folder.lastIndexOf('/') + 1);
const random = seededRandom(Number(options.seed));
const between = (least, most) => least + Math.floor(random() * (most - least + 1));

const source = 'so-lieu-mau';
const country = 'viet-nam';
const province = 'tinh-mau';

/** Days on which things change, with the document that says so; the last day before each ends what it ends. */
const decisions = {
  first: { on: '2013-12-20', eve: '2013-12-19', document: '01-nq-mau-2013', number: '01/NQ-MAU' },
  villages: { on: '2019', eve: '2019', document: '02-nq-mau-2019', number: '02/NQ-MAU' },
  communes: { on: '2020-02-01', eve: '2020-01-31', document: '03-nq-mau-2020', number: '03/NQ-MAU' },
  schools: { on: '2021-08-01', eve: '2021-07-31', document: '04-qd-mau-2021', number: '04/QĐ-MAU' },
  departments: { on: '2025-03-01', eve: '2025-02-28', document: '05-nq-mau-2025', number: '05/NQ-MAU' },
  overhaul: { on: '2025-07-01', eve: '2025-06-30', document: '06-nq-mau-2025', number: '06/NQ-MAU' },
};

const register = createRegister(source);
const { units, changes, addUnit, addChange, join, move, rename } = register;

/** Splits a list into groups of `least` to `most`; the last may be smaller. */
function groupsOf(items, least, most) {
  const groups = [];
  for (let at = 0; at < items.length; ) {
    const count = between(least, most);
    groups.push(items.slice(at, at + count));
    at += count;
  }
  return groups;
}

function times(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

function addVillage(parent, number, cells = {}) {
  const place = placeName(random);
  const urban = parent.kind === 'ward';
  const words = urban
    ? [`tổ dân phố ${number} ${place}`, `${place} residential group ${number}`, `${place} ${number}`]
    : [`thôn ${place}`, `${place} village`, place];
  return addUnit({
    words,
    kind: urban ? 'residential-group' : 'village',
    level: 'village',
    parent: parent.id,
    ...cells,
  });
}

function addCommune(district) {
  const place = placeName(random);
  const urban = random() < 0.15;
  const words = urban ? [`phường ${place}`, `${place} ward`, place] : [`xã ${place}`, `${place} commune`, place];
  return addUnit({
    words,
    aliases: random() < 0.1 ? place.replaceAll('Đăk', 'Đắk').replaceAll('Hòa', 'Hoà') : '',
    kind: urban ? 'ward' : 'commune',
    level: 'commune',
    parent: district.id,
    code: register.nextCode(),
  });
}

/** Villages of an old commune in 2018 and what became of them by 2025. */
function addVillagesOf(commune, most) {
  const villages = times(between(Math.min(2, most), most), (index) => addVillage(commune, index + 1));
  return groupsOf(villages, 1, 3).map((group) => {
    if (group.length === 1) return group[0];
    const [{ name_vi, name_en, short_name }] = group;
    return join('consolidation', decisions.villages, group, [name_vi, name_en, short_name], { parent: commune.id });
  });
}

function addSchoolsOf(district, communes) {
  const schools = communes.map(({ short_name }) =>
    addUnit({
      words: [`Trường Tiểu học ${short_name}`, `${short_name} Primary School`],
      kind: 'school',
      block: 'public-service',
      level: 'commune',
      parent: district.id,
    }),
  );
  return groupsOf(schools, 1, 2).map(([kept, absorbed]) => {
    if (absorbed !== undefined) {
      addChange(
        'absorption',
        decisions.schools,
        [absorbed],
        [kept],
        [`Sáp nhập ${absorbed.name_vi} vào ${kept.name_vi}`, `${absorbed.name_en} absorbed by ${kept.name_en}`],
      );
    }
    return kept;
  });
}

/** A district with its communes, villages, schools and divisions, from the oldest row to the end of the district. */
function addDistrict(index) {
  const place = placeName(random);
  const words = [`huyện ${place} ${index}`, `${place} ${index} district`, `${place} ${index}`];
  const code = String(100 + index);
  const district = addUnit({ words, kind: 'district', level: 'district', parent: province, code });
  const isSmall = size < 1000;
  const [office, ...others] = fieldsOfWork.slice(0, isSmall ? 2 : 8).map(([vi, en]) =>
    addUnit({
      words: [`Phòng ${vi} ${district.name_vi}`, `${en} Division of ${district.name_en}`],
      kind: 'division',
      block: 'government',
      level: 'district',
      parent: district.id,
    }),
  );
  const divisions = [
    rename(decisions.communes, office, [`${office.name_vi} (mới)`, `New ${office.name_en}`]),
    ...others,
  ];
  const first = times(isSmall ? between(4, 6) : between(9, 14), () => addCommune(district));
  const villages = new Map(first.map((commune) => [commune, addVillagesOf(commune, isSmall ? 2 : 7)]));
  const schools = addSchoolsOf(district, first);

  // In 2020 two communes become one here and there.
  const [left, right, ...rest] = first;
  const joined = join('joining', decisions.communes, [left, right], [left.name_vi, left.name_en, left.short_name], {
    parent: district.id,
  });
  villages.set(
    joined,
    [left, right].flatMap((commune) => villages.get(commune)).map((one) => move(decisions.communes, one, joined)),
  );

  // In 2025 the district ends; its communes are joined in groups or come under the province as they are.
  const communes = groupsOf([joined, ...rest], 1, 4).flatMap((group) => {
    const [{ short_name, name_vi, name_en }] = group;
    const fresh =
      group.length === 1
        ? move(decisions.overhaul, group[0], units[1])
        : join('joining', decisions.overhaul, group, [name_vi, name_en, short_name], { parent: province });
    for (const village of group.flatMap((commune) => villages.get(commune))) move(decisions.overhaul, village, fresh);
    return [fresh];
  });
  for (const school of schools) move(decisions.overhaul, school, communes[between(0, communes.length - 1)]);
  addChange(
    'cessation',
    decisions.overhaul,
    [...divisions, district],
    [],
    [`Kết thúc hoạt động của ${district.name_vi}`, `End of ${district.name_en}`],
  );
}

/** Departments of the province, joined two by two in 2025. */
function addDepartments() {
  const departments = fieldsOfWork.map(([vi, en]) =>
    addUnit({
      words: [`Sở ${vi}`, `Department of ${en}`],
      kind: 'department',
      block: 'government',
      level: 'province',
      parent: province,
    }),
  );
  for (const pair of groupsOf(departments, 2, 2)) {
    const fields = pair.map((unit) => unit.name_vi.slice(3)).join(' và ');
    const english = pair.map((unit) => unit.name_en.slice(14)).join(' and ');
    join('consolidation', decisions.departments, pair, [`Sở ${fields} mới`, `New Department of ${english}`], {
      parent: province,
    });
  }
}

function fill() {
  addUnit({ words: ['Việt Nam', 'Viet Nam', 'Việt Nam'], kind: 'country', level: 'central' });
  addUnit({
    id: province,
    words: ['tỉnh Mẫu', 'Mẫu province', 'Mẫu'],
    kind: 'province',
    level: 'province',
    parent: country,
    code: '99',
  });
  if (size >= 60) addDepartments();
  for (let index = 1; units.length < size; index += 1) {
    const stand = register.mark();
    addDistrict(index);
    if (units.length <= size) continue;
    register.undoTo(stand);
    break;
  }
  // What is left to the number asked for are villages right under the province.
  const rest = times(size - units.length, (index) =>
    addVillage(units[1], index + 1, { valid_from: decisions.first.on }),
  );
  if (rest.length > 0) {
    addChange('establishment', decisions.first, [], rest, ['Thành lập các thôn mới', 'New villages set up']);
  }
}

fill();
const tables = {
  sources: [{ id: source, title: 'Số liệu mẫu do máy sinh ra', publisher: 'Tinh Gọn', kind: 'data-list' }],
  documents: Object.values(decisions).map(({ document, number, on }) => ({
    id: document,
    number,
    kind: number.includes('/NQ') ? 'resolution' : 'decision',
    issuer_vi: 'Cơ quan mẫu',
    issuer_en: 'Made-up issuer',
    issued_on: on,
    date_basis: 'stated',
    subject_vi: 'Văn bản mẫu',
    subject_en: 'Made-up document',
    source,
  })),
  units,
  changes,
  change_units: register.parties,
};

const descriptor = {
  name,
  title: 'Tỉnh Mẫu: số liệu minh họa',
  version: `units-${size}-seed-${options.seed}`,
  licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
  tinhGon: {
    version: 1,
    title: { vi: 'Tỉnh Mẫu', en: 'Mẫu province' },
    place: province,
    country,
    asOf: '2025-12-31',
    sample: true,
  },
};
await writePackage(folder, descriptor, tables);
console.log(`${folder}: ${units.length} units, ${changes.length} changes`);
