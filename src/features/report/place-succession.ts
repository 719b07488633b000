import { lineageOf, type PageInput } from '../../data/page-input.ts';
import { successorsOf } from '../../domain/lineage/successors.ts';
import { isAliveOn } from '../../domain/lineage/unit-life.ts';
import type { Id, LegalDocument, Unit } from '../../domain/records/records.ts';
import type { ChangeForm } from '../../domain/records/codes.ts';
import type { Language, LocalText } from '../../domain/records/local-text.ts';
import { formatDate } from '../../ui/format.ts';

/** One change on the way from a place that has ended to the one that stands in its stead. */
export interface SuccessionStep {
  readonly form: ChangeForm;
  /** Words of the source for what was done, where they differ from the form. */
  readonly wording: LocalText | null;
  /** Day from which it holds (`YYYY-MM-DD`, or as far as known). */
  readonly since: string;
  readonly isInferred: boolean;
  readonly originals: readonly Unit[];
  readonly resulting: readonly Unit[];
  /** The document that ordered it; null where the data name none. */
  readonly document: LegalDocument | null;
}

/** What stands in the stead of a place that has ended. */
export interface PlaceSuccession {
  readonly successor: Unit;
  /** In the order in which they happened, at least one. */
  readonly steps: readonly SuccessionStep[];
}

/**
 * The one unit of the same level that a place as a whole has become by a day; null while the place lives, and where the
 * data name none, several, or no day: nobody can then say whose bodies speak for it.
 */
export function placeSuccession(input: Pick<PageInput, 'data' | 'indexes'>, place: Id, day: string) {
  const index = lineageOf(input);
  const unit = index.units.get(place);
  if (unit === undefined || isAliveOn(unit, day)) return null;
  const ends = successorsOf(index, place, day).filter(
    ({ unit: id, isEnd }) => isEnd && index.units.get(id)?.level === unit.level,
  );
  const [end] = ends;
  const successor = end === undefined ? undefined : index.units.get(end.unit);
  if (end === undefined || ends.length > 1 || successor === undefined || !isAliveOn(successor, day)) return null;
  const unitsOf = (rows: readonly { readonly unit: Id }[] = []) =>
    rows.flatMap(({ unit: id }) => index.units.get(id) ?? []);
  const steps = end.path.flatMap(({ change, share }): readonly SuccessionStep[] => {
    if (share === 'part' || change.effectiveOn === null) return [];
    return [
      {
        form: change.form,
        wording: change.wording,
        since: change.effectiveOn.iso,
        isInferred: change.dating.basis === 'inferred',
        originals: unitsOf(index.originals.get(change.id)),
        resulting: unitsOf(index.resulting.get(change.id)),
        document: input.data.documents.find(({ id }) => id === change.document) ?? null,
      },
    ];
  });
  return steps.length < end.path.length ? null : ({ successor, steps } satisfies PlaceSuccession);
}

/** Name without what a register adds to tell it from another of the same name: "tỉnh Quảng Ngãi (trước hợp nhất)". */
function nameOf({ name }: Unit, language: Language): string {
  return name[language].replace(/\s*\([^()]*\)$/u, '');
}

/** Forms in which units become one, with the word that officials have for each. */
const unions: Readonly<Partial<Record<ChangeForm, string>>> = {
  joining: 'nhập',
  consolidation: 'hợp nhất',
  absorption: 'sáp nhập',
};
const unionWords = new Set(['nhập', 'hợp nhất', 'sáp nhập']);

const texts = {
  vi: {
    and: ' và ',
    /** The source's own word where it is one of those of a union. */
    verb: ({ form, wording }: SuccessionStep) => {
      const own = wording?.vi ?? '';
      return `${unions[form] === undefined ? 'được sắp xếp' : unionWords.has(own) ? own : unions[form]} thành`;
    },
    inferred: 'ngày suy ra',
    sentence: (day: string, from: string, verb: string, to: string, because: string) =>
      `Từ ngày ${day}, ${from} ${verb} ${to}${because}.`,
    since: (day: string, to: string, because: string) => `Từ ngày ${day} thuộc ${to}${because}.`,
  },
  en: {
    and: ' and ',
    verb: ({ form }: SuccessionStep) => (unions[form] === undefined ? 'became' : 'were merged into'),
    inferred: 'date inferred',
    sentence: (day: string, from: string, verb: string, to: string, because: string) =>
      `On ${day} ${from} ${verb} ${to}${because}.`,
    since: (day: string, to: string, because: string) => `Part of ${to} since ${day}${because}.`,
  },
} as const;

/** Names as a list: "A, B và C". */
function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1) ?? ''}`;
}

/** Number of the document in brackets, and that the day is inferred where it is; empty for neither. */
function ground({ document, isInferred }: SuccessionStep, language: Language): string {
  const act = document === null || document.number === null ? [] : [document.number];
  const said = [...act, ...(isInferred ? [texts[language].inferred] : [])].join('; ');
  return said === '' ? '' : ` (${said})`;
}

/** Where a place belongs since its last step, in as few words as a brief has room for: the report names the document. */
export function successionNote(step: SuccessionStep, successor: Unit, language: Language): string {
  const { since, inferred } = texts[language];
  return since(formatDate(step.since, language), nameOf(successor, language), step.isInferred ? ` (${inferred})` : '');
}

/** What was done, in one sentence with its day and the number of its document. */
export function successionSentence(step: SuccessionStep, language: Language): string {
  const text = texts[language];
  const { since, originals, resulting } = step;
  const names = (units: readonly Unit[]) =>
    listed(
      units.map((unit) => nameOf(unit, language)),
      text.and,
    );
  const day = formatDate(since, language);
  return text.sentence(day, names(originals), text.verb(step), names(resulting), ground(step, language));
}
