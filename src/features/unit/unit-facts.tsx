import { isTerritorial } from '../../domain/changes/administrative-unit.ts';
import type { Unit } from '../../domain/records/records.ts';
import { type Fact, FactList } from '../../ui/controls/fact-list.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { clampName } from './clamp-name.ts';
import { lifeText } from './life-text.ts';
import { AndMore, mostListed, SourceMark, UnitLink } from './unit-link.tsx';
import { type UnitMessages, unitMessages } from './unit-messages.ts';
import type { UnitModel } from './unit-model.ts';
import { type UnitWords, unitWords } from './unit-words.ts';

function blockText(unit: Unit, text: UnitMessages, words: UnitWords): string {
  if (unit.block !== null) return words.block[unit.block];
  return isTerritorial(unit) ? text.noBlock : text.noSingleBlock;
}

/** Whose a code was before and is after, in sentences: a code alone is no identity. */
function CodeLives({ model }: { readonly model: UnitModel }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  const { unit, lives } = model;
  const { code } = unit;
  if (code === null) return text.noCode;
  const own = lives.findIndex((life) => life.id === unit.id);
  const words = (life: Unit, at: number): string => {
    if (at > own && life.validFrom !== null) return text.codeFrom(code, formatDate(life.validFrom.iso, language));
    if (at === own - 1 && unit.validFrom !== null)
      return text.codeBefore(code, formatDate(unit.validFrom.iso, language));
    if (at < own && life.validTo !== null) return text.codeUntil(code, formatDate(life.validTo.iso, language));
    return text.codeUndated(code);
  };
  return (
    <>
      <p>
        <bdi>{code}</bdi>
        {lives.length > 1 ? '' : `. ${text.codeAlone}`}
      </p>
      {lives.slice(0, mostListed).map((life, at) =>
        at === own ? null : (
          <p key={life.id}>
            {words(life, at)} <UnitLink id={life.id} unit={life} />.
          </p>
        ),
      )}
      <AndMore all={lives.length} />
    </>
  );
}

function SuperiorLinks({ model, day }: { readonly model: UnitModel; readonly day: string }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  const { units, unregistered, runsInCircle } = model.superiors;
  return (
    <>
      {units.length === 0 && unregistered === null && !runsInCircle ? text.noParent : null}
      {units.map((unit, index) => (
        <span key={unit.id}>
          {index === 0 ? '' : ', '}
          <UnitLink id={unit.id} unit={unit} />
          {unit.validTo !== null && unit.validTo.iso < day
            ? ` ${text.parentEnded(formatDate(unit.validTo.iso, language))}`
            : ''}
        </span>
      ))}
      {unregistered === null ? null : <p>{text.parentMissing(clampName(unregistered))}</p>}
      {runsInCircle ? <p>{text.parentCircle}</p> : null}
    </>
  );
}

/** Kind, level, block, life, code, spellings and superiors of the unit. */
export function UnitFacts({ model, day }: { readonly model: UnitModel; readonly day: string }) {
  const text = useMessages(unitMessages);
  const words = useMessages(unitWords);
  const language = useLanguage();
  const { unit, state, note } = model;
  const facts: Fact[] = [
    { name: text.kind, value: words.kind[unit.kind] },
    { name: text.level, value: words.level[unit.level] },
    { name: text.block, value: blockText(unit, text, words) },
    {
      name: text.life,
      value: (
        <>
          {lifeText(unit, state.kind, text, language)}
          <SourceMark note={note} />
        </>
      ),
    },
    { name: text.code, value: <CodeLives model={model} /> },
    { name: text.parent, value: <SuperiorLinks model={model} day={day} /> },
  ];
  if (unit.aliases.length > 0) {
    facts.push({
      name: text.aliases,
      value: unit.aliases.map((alias, index) => (
        <span key={alias}>
          {index === 0 ? '' : '; '}
          <bdi>{clampName(alias)}</bdi>
        </span>
      )),
    });
  }
  if (unit.note !== null) facts.push({ name: text.note, value: <bdi>{clampName(unit.note[language], 1000)}</bdi> });
  return <FactList facts={facts} />;
}
