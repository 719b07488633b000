import { useState } from 'react';
import { usePageAddresses } from '../../ui/controls/page-address-context.ts';
import { saveBlob } from '../../ui/controls/save-blob.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { directiveAnchor } from './directive-parts.tsx';
import { directivesCalendar, dueLinks } from './directives-calendar.ts';
import { exportMessages } from './export-messages.ts';
import { type ExportRequest, exportFileName } from './obstacles-export.ts';

type Outcome = { readonly kind: 'idle' | 'working' | 'failed' } | { readonly kind: 'done'; readonly name: string };

/** Downloads the deadlines as a calendar, with what became of it said aloud, and says what no calendar can hold. */
export function CalendarButton({ request }: { readonly request: ExportRequest }) {
  const text = useMessages(exportMessages);
  const language = useLanguage();
  const addresses = usePageAddresses();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const { directives } = request.model;
  const count = dueLinks(directives).length;
  const left = directives.length - count;
  const number = (value: number) => formatNumber(value, language);

  const download = async () => {
    setOutcome({ kind: 'working' });
    try {
      // The writer arrives when first asked for.
      const { writeICalendar } = await import('../../data/export/icalendar.ts');
      const page = new URL(addresses.hrefOf('obstacles'), window.location.href);
      // An entry outlives the day it was made on: it leads to the page as it is when it is opened.
      page.searchParams.delete('asOf');
      const calendar = directivesCalendar(
        {
          ...request,
          stamp: new Date().toISOString(),
          addressOf: (link) => `${page.href}#${directiveAnchor(link)}`,
        },
        language,
      );
      const name = `${exportFileName(request.input, text.calendarFile, language)}.ics`;
      saveBlob(await writeICalendar(calendar), name);
      setOutcome({ kind: 'done', name });
    } catch {
      setOutcome({ kind: 'failed' });
    }
  };

  if (count === 0) return <span>{text.noDeadlines}</span>;
  const isWorking = outcome.kind === 'working';
  return (
    <>
      <button type="button" aria-disabled={isWorking} onClick={() => void (isWorking || download())}>
        {text.calendarButton}
      </button>
      <span>{left === 0 ? text.noneLeftOut(number(count)) : text.leftOut(number(count), number(left))}</span>
      <span role="status">
        {outcome.kind === 'working' ? text.working : null}
        {outcome.kind === 'failed' ? text.failed : null}
        {outcome.kind === 'done' ? text.done(outcome.name, number(count)) : null}
      </span>
    </>
  );
}
