import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { laneName } from './axis-spec.ts';
import { roadmapMessages } from './roadmap-messages.ts';
import type { RoadmapModel } from './roadmap-model.ts';
import styles from './roadmap-page.module.css';

interface LaneFormProps {
  readonly model: RoadmapModel;
  /** Ids of all lanes that are switched off, those the road does not have among them. */
  readonly hide: readonly string[];
  readonly onHide: (hide: readonly string[]) => void;
}

/** The lanes as boxes to tick; each applies at once and stands in the address. */
export function LaneForm({ model, hide, onHide }: LaneFormProps) {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  return (
    <form className={styles.form} aria-label={text.lanes} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={styles.lanes}>
        <legend>{text.lanes}</legend>
        {model.lanes.map(({ lane, isOn, count }) => (
          <label key={lane.id}>
            <input
              type="checkbox"
              name={lane.id}
              checked={isOn}
              onChange={(event) =>
                onHide(event.currentTarget.checked ? hide.filter((id) => id !== lane.id) : [...hide, lane.id])
              }
            />{' '}
            <span>
              {laneName(lane, model, language)} ({formatNumber(count, language)})
            </span>
          </label>
        ))}
        {hide.length === 0 ? null : (
          <button type="button" onClick={() => onHide([])}>
            {text.all}
          </button>
        )}
      </fieldset>
    </form>
  );
}
