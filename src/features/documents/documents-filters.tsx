import { documentKindNames } from '../../ui/citation.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { TextField } from '../../ui/controls/text-field.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { documentsMessages } from './documents-messages.ts';
import type { CountedChoice, DocumentOptions } from './documents-model.ts';
import {
  carriedThings,
  defaultDocumentsParams,
  documentColumns,
  type DocumentsParams,
  sortText,
} from './documents-params.ts';
import page from '../../ui/page/figure-page.module.css';
import { stateMessages } from './state-messages.ts';

interface DocumentsFiltersProps {
  readonly params: DocumentsParams;
  readonly options: DocumentOptions;
  /** Text as typed so far; the parameters follow when typing pauses. */
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onChange: (change: Partial<DocumentsParams>) => void;
  readonly onClear: (() => void) | null;
}

/** The order of the rows: narrow screens show no heads to sort by. */
function OrderField({ params, onChange }: Pick<DocumentsFiltersProps, 'params' | 'onChange'>) {
  const text = useMessages(documentsMessages);
  const usual = sortText(defaultDocumentsParams.sort);
  const orders = documentColumns.flatMap((column) => [
    { value: column, label: text.column[column], sort: { column, descending: false } },
    { value: `-${column}`, label: text.descending(text.column[column]), sort: { column, descending: true } },
  ]);
  const chosen = sortText(params.sort);
  return (
    <SelectField
      label={text.order}
      value={chosen === usual ? null : chosen}
      nullLabel={text.newest}
      choices={orders.filter(({ value }) => value !== usual)}
      onChange={(value) =>
        onChange({ sort: orders.find((order) => order.value === value)?.sort ?? defaultDocumentsParams.sort })
      }
    />
  );
}

/** The filters of the register and its order. */
export function DocumentsFilters({ params, options, typed, onType, onChange, onClear }: DocumentsFiltersProps) {
  const text = useMessages(documentsMessages);
  const states = useMessages(stateMessages);
  const language = useLanguage();
  const kindNames = documentKindNames[language];
  const counted = (choices: readonly CountedChoice[]) =>
    choices.map(({ id, name, count }) => ({
      value: id,
      label: `${name[language]} (${formatNumber(count, language)})`,
    }));
  return (
    <form className={page.filter} aria-label={text.filter} onSubmit={(event) => event.preventDefault()}>
      <TextField label={text.text} value={typed} onType={onType} />
      <SelectField
        label={text.kind}
        value={params.kind}
        nullLabel={text.all}
        choices={options.kinds.map((value) => ({ value, label: kindNames[value] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <SelectField
        label={text.issuer}
        value={params.issuer}
        nullLabel={text.all}
        choices={counted(options.issuers)}
        onChange={(issuer) => onChange({ issuer })}
      />
      <SelectField
        label={text.state}
        value={params.state}
        nullLabel={text.all}
        choices={options.states.map((value) => ({ value, label: capitalised(states.name[value]) }))}
        onChange={(state) => onChange({ state })}
      />
      {options.programmes.length === 0 ? null : (
        <SelectField
          label={text.programme}
          value={params.programme}
          nullLabel={text.all}
          choices={counted(options.programmes)}
          onChange={(programme) => onChange({ programme })}
        />
      )}
      <SelectField
        label={text.carries}
        value={params.carries}
        nullLabel={text.all}
        choices={carriedThings.map((value) => ({ value, label: capitalised(text.carried[value]) }))}
        onChange={(carries) => onChange({ carries })}
      />
      <OrderField params={params} onChange={onChange} />
      {onClear === null ? null : (
        <button type="button" onClick={onClear}>
          {text.clear}
        </button>
      )}
    </form>
  );
}
