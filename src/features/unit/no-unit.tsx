import type { Unit } from '../../domain/records/records.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { useMessages } from '../../ui/language/language-context.ts';
import { clampName } from './clamp-name.ts';
import { UnitLink } from './unit-link.tsx';
import { unitMessages } from './unit-messages.ts';
import styles from './unit-page.module.css';

/** Shown when the address names no unit. */
export function NoUnit() {
  const text = useMessages(unitMessages);
  return (
    <>
      <h1>{text.noUnitTitle}</h1>
      <p>{text.noUnit}</p>
      <noscript>
        <p>{text.needsScript}</p>
      </noscript>
      <p>
        <PageLink page="units">{text.register}</PageLink>
      </p>
    </>
  );
}

interface UnknownUnitProps {
  readonly id: string;
  readonly nearest: readonly Unit[];
}

/** Shown when the address names a unit that the register does not hold. */
export function UnknownUnit({ id, nearest }: UnknownUnitProps) {
  const text = useMessages(unitMessages);
  return (
    <>
      <h1>{text.unknownTitle}</h1>
      <p className={styles.breakable}>
        {text.unknownBefore} “<bdi>{clampName(id)}</bdi>”, {text.unknownAfter}
      </p>
      {nearest.length === 0 ? null : (
        <>
          <p>{text.nearest}</p>
          <ul>
            {nearest.map((unit) => (
              <li key={unit.id}>
                <UnitLink id={unit.id} unit={unit} /> ({unit.id})
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <PageLink page="units">{text.register}</PageLink>
      </p>
    </>
  );
}
