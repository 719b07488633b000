import { useMessages } from '../../ui/language/language-context.ts';
import { unitsMessages } from './units-messages.ts';
import { type PageSize, pageSizes } from './units-params.ts';
import styles from './units-page.module.css';

interface PageSizeFieldProps {
  readonly size: PageSize;
  readonly onSize: (size: PageSize) => void;
}

/** How many rows a page has. */
export function PageSizeField({ size, onSize }: PageSizeFieldProps) {
  const text = useMessages(unitsMessages);
  return (
    <label className={styles.size}>
      {text.pageSize}{' '}
      <select
        value={size}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          onSize(pageSizes.find((one) => one === chosen) ?? pageSizes[0]);
        }}
      >
        {pageSizes.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
