import type { ReportBlock, ReportDocument } from '../../domain/report/report-document.ts';
import type { ChartSpec } from '../../ui/charts/chart-spec.ts';
import { assembleAppendices, noAppendices } from './assemble-appendices.ts';
import { assembleBrief } from './assemble-brief.ts';
import { assembleChapters } from './assemble-chapters.ts';
import { formWords } from './form-words.ts';
import { type ReportContext, reportContext, type ReportSources } from './report-context.ts';
import { reportFoot, reportHead } from './report-head.ts';

/** A report ready for the sheets, Word and Excel: one snapshot, and what its charts draw. */
export interface AssembledReport {
  readonly document: ReportDocument;
  /** Charts of the document by id; several of one id stand side by side. */
  readonly charts: ReadonlyMap<string, readonly ChartSpec[]>;
  /** A brief: what does not fit on its page is shortened or left out by these. */
  readonly onePage: boolean;
  readonly priorities: ReadonlyMap<string, number>;
  readonly shorter: ReadonlyMap<string, readonly ReportBlock[]>;
}

const noPriorities: ReadonlyMap<string, number> = new Map();
const noShorter: ReadonlyMap<string, readonly ReportBlock[]> = new Map();

/** The document without its text. */
function frame(context: ReportContext) {
  const { language, input, issuer } = context;
  const { form } = issuer;
  return { language, form, words: formWords(form, language), isSample: input.sample, foot: reportFoot(context) };
}

function brief(context: ReportContext): AssembledReport {
  const { blocks, charts, priorities, shorter } = assembleBrief(context);
  return {
    document: {
      ...frame(context),
      head: reportHead(context, 'brief'),
      blocks,
      // The page is for the figures: what is signed is the report that the brief goes with.
      signature: null,
      recipients: [],
      appendices: [],
    },
    charts: new Map(charts === null ? [] : [[charts.block.chart.id, charts.specs]]),
    onePage: true,
    priorities,
    shorter,
  };
}

function chartsOf(blocks: readonly ReportBlock[], specs: ReadonlyMap<string, ChartSpec>) {
  return new Map(
    blocks.flatMap((block) => {
      const spec = block.kind === 'chart' ? specs.get(block.chart.id) : undefined;
      return block.kind === 'chart' && spec !== undefined ? [[block.chart.id, [spec]] as const] : [];
    }),
  );
}

function fullReport(context: ReportContext): AssembledReport {
  const { issuer } = context;
  const blocks = assembleChapters(context);
  return {
    document: {
      ...frame(context),
      head: reportHead(context, 'report'),
      blocks,
      signature: issuer.signature,
      recipients: issuer.recipients,
      appendices: assembleAppendices(context),
    },
    charts: chartsOf(blocks, context.specs),
    onePage: false,
    priorities: noPriorities,
    shorter: noShorter,
  };
}

function appendices(context: ReportContext): AssembledReport {
  const all = assembleAppendices(context);
  return {
    document: {
      ...frame(context),
      head: null,
      blocks: all.length === 0 ? [noAppendices(context)] : [],
      signature: null,
      recipients: [],
      appendices: all,
    },
    charts: new Map(),
    onePage: false,
    priorities: noPriorities,
    shorter: noShorter,
  };
}

/** Makes the product that the reader chose. */
export function assembleReport(sources: ReportSources): AssembledReport {
  const context = reportContext(sources);
  switch (sources.params.product) {
    case 'brief':
      return brief(context);
    case 'report':
      return fullReport(context);
    case 'appendices':
      return appendices(context);
  }
}
