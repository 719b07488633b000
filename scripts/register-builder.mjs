import { slugOf } from './register-words.mjs';

/**
 * A register under construction: rows of the tables `units`, `changes` and `change_units` as text cells, and the ways to
 * add to them so that every life ends and begins with the change that ends or makes it. A decision is the day on which
 * it takes effect (`on`), the last day before it (`eve`) and its document.
 * @param {string} source id of the source that all rows name
 */
export function createRegister(source) {
  const units = [];
  const changes = [];
  const parties = [];
  const takenIds = new Set();
  let lastCode = 0;

  /** Five digits with leading zeros, as communes have. */
  function nextCode() {
    lastCode += 1;
    return String(lastCode).padStart(5, '0');
  }

  function freeId(wanted) {
    let id = wanted;
    for (let count = 2; takenIds.has(id); count += 1) id = `${wanted}-${count}`;
    takenIds.add(id);
    return id;
  }

  /** Adds a unit to the register. `words` are its name in Vietnamese, in English, and its proper name if it has one. */
  function addUnit({ words: [name_vi, name_en, short_name = ''], ...cells }) {
    const unit = {
      id: freeId(
        `${cells.code === undefined ? '' : `${cells.code}-`}${slugOf(short_name === '' ? name_vi : short_name)}`,
      ),
      name_vi,
      name_en,
      short_name,
      source,
      ...cells,
    };
    units.push(unit);
    return unit;
  }

  /** Records a change and ends its originals (unless they stay). */
  function addChange(form, decision, originals, resulting, title) {
    const id = `${form}-${changes.length + 1}`;
    changes.push({
      id,
      title_vi: title[0],
      title_en: title[1],
      form,
      status: 'in-force',
      pilot: 'false',
      effective_on: decision.on,
      date_basis: 'stated',
      document: decision.document,
      clause_vi: `khoản ${changes.length + 1} Điều 1`,
      clause_en: `clause ${changes.length + 1} of Article 1`,
      source,
    });
    for (const unit of originals) {
      unit.valid_to = decision.eve;
      parties.push({ change: id, unit: unit.id, role: 'original', share: 'whole' });
    }
    for (const unit of resulting) parties.push({ change: id, unit: unit.id, role: 'resulting', share: 'whole' });
  }

  /** Joins units into a new one that takes over the code of the first, as the law has it. */
  function join(form, decision, originals, words, cells) {
    const [{ kind, level, block, code }] = originals;
    const joined = addUnit({ words, kind, level, block, code, valid_from: decision.on, ...cells });
    const list = (key) => originals.map((unit) => unit[key]).join(', ');
    addChange(
      form,
      decision,
      originals,
      [joined],
      [`Thành lập ${words[0]} từ ${list('name_vi')}`, `${words[1]} formed from ${list('name_en')}`],
    );
    return joined;
  }

  /** The same unit under another parent: its row ends and another one opens. */
  function move(decision, unit, parent) {
    const { name_vi, name_en, short_name, aliases, kind, level, block, code } = unit;
    const words = [name_vi, name_en, short_name];
    const moved = addUnit({ words, aliases, kind, level, block, code, parent: parent.id, valid_from: decision.on });
    addChange(
      'transfer',
      decision,
      [unit],
      [moved],
      [`Chuyển ${name_vi} về ${parent.name_vi}`, `${name_en} placed under ${parent.name_en}`],
    );
    return moved;
  }

  /** The same unit under another name. */
  function rename(decision, unit, words) {
    const { kind, level, block, code, parent } = unit;
    const renamed = addUnit({ words, kind, level, block, code, parent, valid_from: decision.on });
    addChange(
      'renaming',
      decision,
      [unit],
      [renamed],
      [`Đổi tên ${unit.name_vi} thành ${words[0]}`, `${unit.name_en} renamed ${words[1]}`],
    );
    return renamed;
  }

  /** Where the register stands, for {@link undoTo}. */
  function mark() {
    return { units: units.length, changes: changes.length, parties: parties.length };
  }

  /** Takes back what was added since the register stood so, because it would be too much. */
  function undoTo(stand) {
    for (const unit of units.splice(stand.units)) takenIds.delete(unit.id);
    changes.splice(stand.changes);
    parties.splice(stand.parties);
  }

  return { units, changes, parties, addUnit, addChange, join, move, rename, nextCode, mark, undoTo };
}
