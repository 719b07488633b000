import { useMemo, useState } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { DownloadButtons, type TableFormat } from '../../ui/controls/download-buttons.tsx';
import { useTypedText } from '../../ui/controls/use-typed-text.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { PageSection } from '../../ui/page/page-section.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { documentsExport, exportFileName } from './documents-export.ts';
import { DocumentsLead } from './documents-lead.tsx';
import { documentsMessages } from './documents-messages.ts';
import { documentsBase, type DocumentsBase, shownDocuments, type ShownDocuments } from './documents-model.ts';
import { defaultDocumentsParams, type DocumentsParams } from './documents-params.ts';
import { exportMessages } from './export-messages.ts';
import { FamiliesSection } from './families-section.tsx';
import { RegisterSection } from './register-section.tsx';
import { SameNumberSection } from './same-number-section.tsx';
import { isFiltered } from './select-documents.ts';
import page from '../../ui/page/figure-page.module.css';

interface DocumentsPageProps {
  readonly input: PageInput;
  readonly params: DocumentsParams;
  readonly onParams: (next: DocumentsParams) => void;
}

interface ExportSectionProps {
  readonly input: PageInput;
  readonly base: DocumentsBase;
  readonly shown: ShownDocuments;
}

function ExportSection({ input, base, shown }: ExportSectionProps) {
  const text = useMessages(exportMessages);
  const language = useLanguage();
  const make = async (format: TableFormat, signal: AbortSignal) => {
    // The writers arrive when first asked for.
    const { writeTable } = await import('../../data/export/write-table.ts');
    const table = documentsExport(input, base.register, shown.rows, language);
    return writeTable(table, format, { rows: text.sheet, notes: text.notes }, signal);
  };
  return (
    <div className={page.screenOnly}>
      <PageSection id="downloads" title={text.title} intro={text.intro}>
        <div className={page.tools}>
          <DownloadButtons label={text.register} fileName={exportFileName(input, language)} make={make} />
        </div>
      </PageSection>
    </div>
  );
}

/** The legal basis as a register and as a graph: what is in force on the day shown, and what rests on it. */
export function DocumentsPage({ input, params, onParams }: DocumentsPageProps) {
  const text = useMessages(documentsMessages);
  const exportText = useMessages(exportMessages);
  const language = useLanguage();
  const base = useMemo(() => documentsBase(input), [input]);
  const change = (next: Partial<DocumentsParams>) => onParams({ ...params, ...next });
  const [typed, type] = useTypedText(params.text, (settled) => change({ text: settled }));
  const shown = useMemo(() => shownDocuments(input, base, params, language), [input, base, params, language]);
  const { sort, family } = params;
  const clear = () => {
    type('');
    onParams({ ...defaultDocumentsParams, sort, family });
  };
  // Who comes for a family finds it first; whoever chooses another one here keeps the page as it stands.
  const [keptOrder, keepOrder] = useState<boolean | null>(null);
  const isFamilyFirst = keptOrder ?? family !== null;
  const families = (
    <FamiliesSection
      key="families"
      base={base}
      params={params}
      onChange={(next) => {
        keepOrder(isFamilyFirst);
        change(next);
      }}
    />
  );
  const place = input.data.units.find(({ id }) => id === input.place);
  const hasNamesakes = base.register.sameNumber.length > 0;
  return (
    <>
      <h1>{text.title(place?.name[language] ?? input.place)}</h1>
      <DocumentsLead input={input} base={base} />
      <PageContents
        parts={[
          ['register', text.register],
          ['families', text.families],
          ['same-number', text.sameNumber, hasNamesakes],
          ['downloads', exportText.title],
          ['sources', text.sources],
        ]}
      />
      {isFamilyFirst ? families : null}
      <RegisterSection
        key="register"
        base={base}
        shown={shown}
        params={params}
        typed={typed}
        onType={type}
        onChange={change}
        onClear={isFiltered({ ...params, text: typed }) ? clear : null}
      />
      {isFamilyFirst ? null : families}
      {hasNamesakes ? <SameNumberSection base={base} /> : null}
      <ExportSection input={input} base={base} shown={shown} />
      <SourceList sources={shown.sources} />
    </>
  );
}
