import { type Choice, SelectField } from '../../ui/controls/select-field.tsx';
import { useMessages } from '../../ui/language/language-context.ts';
import { obstaclesMessages } from './obstacles-messages.ts';
import { directiveColumns, obstacleColumns, type ObstaclesParams, sortFrom, sortText } from './obstacles-params.ts';
import styles from './obstacles-page.module.css';

interface OrderFieldsProps {
  readonly params: ObstaclesParams;
  readonly onParams: (next: ObstaclesParams) => void;
}

/** The order of both registers on narrow screens, where the tables have no heads to press. */
export function OrderFields({ params, onParams }: OrderFieldsProps) {
  const text = useMessages(obstaclesMessages);
  const names = {
    title: text.obstacle,
    category: text.category,
    raised: text.raised,
    text: text.directive,
    assignee: text.assignee,
    due: text.due,
  };
  const choices = (columns: readonly (keyof typeof names)[]): readonly Choice<string>[] =>
    columns.flatMap((column) => [
      { value: column, label: names[column] },
      { value: `-${column}`, label: text.descending(names[column]) },
    ]);
  return (
    <>
      <div className={styles.narrowOnly}>
        <SelectField
          label={text.obstacleOrder}
          value={sortText(params.sort)}
          nullLabel={text.byUrgency}
          choices={choices(obstacleColumns)}
          onChange={(value) => onParams({ ...params, sort: sortFrom(obstacleColumns, value ?? '') })}
        />
      </div>
      <div className={styles.narrowOnly}>
        <SelectField
          label={text.directiveOrder}
          value={sortText(params.order)}
          nullLabel={text.byUrgency}
          choices={choices(directiveColumns)}
          onChange={(value) => onParams({ ...params, order: sortFrom(directiveColumns, value ?? '') })}
        />
      </div>
    </>
  );
}
