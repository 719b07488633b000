import { effectOf } from '../../domain/lineage/change-effect.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatDate } from '../../ui/format.ts';
import type { NamedUnit, SentenceFacts } from './sentence-facts.ts';
import { enumerate, phrase, type Sentence, type SentencePart } from './sentence-parts.ts';

const since = { day: 'từ ngày', month: 'từ tháng', year: 'từ năm' } as const;

function from(date: PartialDate, isInferred: boolean): string {
  return `${since[date.precision]} ${formatDate(date.iso, 'vi')}${isInferred ? ' (ngày suy ra)' : ''}`;
}

function old({ unit, isNamesake }: NamedUnit): SentencePart {
  return { unit: unit.id, text: isNamesake ? `${unit.name.vi} (cũ)` : unit.name.vi };
}

function young({ unit, isNamesake }: NamedUnit): SentencePart {
  return { unit: unit.id, text: isNamesake ? `${unit.name.vi} (mới)` : unit.name.vi };
}

function oldNames(units: readonly NamedUnit[]): Sentence {
  return enumerate(units.map(old), 'và');
}

function youngNames(units: readonly NamedUnit[]): Sentence {
  return enumerate(units.map(young), 'và');
}

/** "toàn bộ A, B và một phần C". */
function shares(units: readonly NamedUnit[]): Sentence {
  const whole = units.filter((one) => one.share === 'whole');
  const part = units.filter((one) => one.share === 'part');
  if (part.length === 0) return phrase`toàn bộ ${oldNames(whole)}`;
  if (whole.length === 0) return phrase`một phần ${oldNames(part)}`;
  return phrase`toàn bộ ${oldNames(whole)} và một phần ${oldNames(part)}`;
}

function basis({ change, document }: SentenceFacts): string {
  const clause = change.clause === null ? '' : `${change.clause.vi} `;
  return `theo ${clause}${citeDocument(document, 'vi')}`;
}

/** What is done, without saying whether it is: "hợp nhất A và B thành C". */
function action(facts: SentenceFacts): Sentence {
  const originals = oldNames(facts.originals);
  const resulting = youngNames(facts.resulting);
  const { superiors } = facts;
  switch (facts.change.form) {
    case 'absorption':
      return phrase`sáp nhập ${originals} vào ${resulting}`;
    case 'consolidation':
      return phrase`hợp nhất ${originals} thành ${resulting}`;
    case 'joining':
      return phrase`nhập ${shares(facts.originals)} thành ${resulting}`;
    case 'division':
      return phrase`chia ${originals} thành ${resulting}`;
    case 'separation':
      return phrase`tách một phần ${originals} để thành lập ${resulting}`;
    case 'dissolution':
      return phrase`giải thể ${originals}`;
    case 'cessation':
      return phrase`kết thúc hoạt động của ${originals}`;
    case 'transfer':
      return superiors === null
        ? phrase`chuyển giao ${originals} thành ${resulting}`
        : phrase`chuyển ${originals} từ trực thuộc ${superiors.before.name.vi} về trực thuộc ${superiors.after.name.vi}`;
    case 'renaming':
      return facts.changesKind
        ? phrase`chuyển ${originals} thành ${resulting}`
        : phrase`đổi tên ${originals} thành ${resulting}`;
    case 'establishment':
      return phrase`thành lập ${resulting}`;
    case 'reorganisation':
      if (facts.originals.length === 0) return phrase`tổ chức lại ${resulting}`;
      return facts.resulting.length === 0
        ? phrase`tổ chức lại ${originals}`
        : phrase`tổ chức lại ${originals} thành ${resulting}`;
  }
}

/** How the unit came out of the change, up to its basis. */
function formed(facts: SentenceFacts): Sentence {
  const { originals, superiors } = facts;
  const subject = young(facts.subject);
  switch (facts.change.form) {
    case 'absorption':
      return phrase`${subject} tiếp nhận ${shares(originals)} sáp nhập vào`;
    case 'consolidation':
      return phrase`${subject} được thành lập trên cơ sở hợp nhất ${oldNames(originals)}`;
    case 'joining':
      return phrase`${subject} được thành lập trên cơ sở nhập ${shares(originals)}`;
    case 'division':
      return phrase`${subject} được thành lập trên cơ sở chia ${oldNames(originals)} thành ${youngNames(facts.resulting)}`;
    case 'separation':
      return phrase`${subject} được thành lập trên cơ sở tách một phần ${oldNames(originals)}`;
    case 'transfer':
      return superiors === null
        ? phrase`${subject} được chuyển giao từ ${oldNames(originals)}`
        : phrase`${subject} được chuyển từ trực thuộc ${superiors.before.name.vi} về trực thuộc ${superiors.after.name.vi}`;
    case 'renaming':
      return facts.changesKind
        ? phrase`${subject} được thành lập trên cơ sở ${shares(originals)}`
        : phrase`${subject} được đổi tên từ ${oldNames(originals)}`;
    case 'establishment':
      return phrase`${subject} được thành lập mới`;
    case 'reorganisation':
      return originals.length === 0
        ? phrase`${subject} được tổ chức lại`
        : phrase`${subject} được tổ chức lại từ ${oldNames(originals)}`;
    case 'dissolution':
    case 'cessation':
      return phrase`${subject} là đơn vị còn lại khi kết thúc hoạt động của ${oldNames(originals)}`;
  }
}

function together(facts: SentenceFacts): Sentence {
  const others = facts.originals.filter((one) => one.unit.id !== facts.subject.unit.id);
  return others.length === 0 ? [] : phrase` cùng ${shares(others)}`;
}

/** What became of the unit in the change, its date included, up to its basis. */
function wentIn(facts: SentenceFacts, date: string): Sentence {
  const { resulting, superiors } = facts;
  const subject = old(facts.subject);
  const result = youngNames(resulting);
  const isPart = facts.subject.share === 'part';
  const ended = isPart ? phrase`${date}, một phần ${subject}` : phrase`${subject} kết thúc hoạt động ${date},`;
  switch (facts.change.form) {
    case 'absorption':
      return phrase`${ended} sáp nhập vào ${result}`;
    case 'consolidation':
      return phrase`${ended} hợp nhất${together(facts)} thành ${result}`;
    case 'joining':
      return phrase`${ended} nhập${together(facts)} vào ${result}`;
    case 'division':
      return phrase`${ended} được chia thành ${result}`;
    case 'separation':
      return phrase`${date}, một phần ${subject} được tách ra để thành lập ${result}; ${subject} tiếp tục hoạt động`;
    case 'dissolution':
      return phrase`${subject} giải thể ${date}`;
    case 'cessation':
      return phrase`${subject} kết thúc hoạt động ${date}`;
    case 'transfer':
      return superiors === null
        ? phrase`${date}, ${isPart ? 'một phần ' : ''}${subject} được chuyển giao thành ${result}`
        : phrase`${date}, ${subject} chuyển từ trực thuộc ${superiors.before.name.vi} về trực thuộc ${superiors.after.name.vi}`;
    case 'renaming':
      return facts.changesKind
        ? phrase`${ended} chuyển thành ${result}`
        : phrase`${subject} đổi tên thành ${result} ${date}`;
    case 'establishment':
      return phrase`${date}, ${result} được thành lập mới trên cơ sở ${subject}`;
    case 'reorganisation':
      return phrase`${date}, ${isPart ? 'một phần ' : ''}${subject} được tổ chức lại thành ${result}`;
  }
}

function reverted(facts: SentenceFacts): Sentence {
  const { change } = facts;
  const isInferred = change.dating.basis === 'inferred';
  const trial = change.pilot ? 'thí điểm ' : '';
  const began = change.effectiveOn === null ? '' : `, thực hiện ${from(change.effectiveOn, isInferred)}`;
  const stop = change.status === 'paused' ? 'tạm dừng' : 'kết thúc';
  const end = change.endedOn === null ? '' : ` ${from(change.endedOn, false)}`;
  return facts.documentEnds
    ? phrase`việc ${trial}${action(facts)}${began === '' ? '' : `${began},`} ${stop}${end}, ${basis(facts)}.`
    : phrase`việc ${trial}${action(facts)}${began}, ${basis(facts)}, ${stop}${end}.`;
}

/** The sentence in Vietnamese, in the order and the words of an administrative text. */
export function vietnameseSentence(facts: SentenceFacts): Sentence {
  const { change, role } = facts;
  const isInferred = change.dating.basis === 'inferred';
  const date = change.effectiveOn === null ? '' : from(change.effectiveOn, isInferred);
  switch (effectOf(change)) {
    case 'planned':
      return phrase`dự kiến ${change.pilot ? 'thí điểm ' : ''}${action(facts)}${date === '' ? '' : ` ${date}`}, ${basis(facts)}.`;
    case 'not-known':
      return phrase`${action(facts)}${date === '' ? '' : ` ${date}`}, ${basis(facts)}; chưa tìm thấy nguồn xác nhận đã thực hiện.`;
    case 'reverted':
      return reverted(facts);
    case 'counted': {
      const trial = change.pilot ? ' (mô hình thí điểm)' : '';
      return role === 'resulting'
        ? phrase`${formed(facts)}${trial}, ${basis(facts)}, có hiệu lực ${date}.`
        : phrase`${wentIn(facts, date)}${trial}, ${basis(facts)}.`;
    }
  }
}
