// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SampleMarkContext } from '../../ui/charts/sample-mark-context.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { assembleReport } from './assemble-report.ts';
import { ReportActions } from './report-actions.tsx';
import { defaultReportParams, type ReportParams } from './report-params.ts';
import { aPart, reportInput } from './report.fixture.ts';

const saveBlob = vi.hoisted(() => vi.fn<(blob: Blob, name: string) => void>());
const written = vi.hoisted(() =>
  vi.fn<(document: unknown, layout: { readonly originAddress: (origin: string) => string }) => Promise<Blob>>(),
);
const sheetsReady = vi.hoisted(() => vi.fn<() => Promise<boolean>>());
const chartPictures = vi.hoisted(() =>
  vi.fn<(root: unknown, mark: string | null) => Promise<ReadonlyMap<string, unknown>>>(),
);
vi.mock('../../ui/controls/save-blob.ts', () => ({ saveBlob }));
vi.mock('../../data/export/report-docx.ts', () => ({ reportDocx: written }));
vi.mock('./sheets-on-page.ts', () => ({
  sheetsReady,
  chartPictures,
  shownPieces: () => [],
  codePicture: () => Promise.resolve(null),
}));

const sheets = createRef<HTMLElement>();
const addresses = {
  hrefOf: (slug: string, own?: Readonly<Record<string, string>>) => `/${slug}?${new URLSearchParams(own).toString()}`,
  go: () => undefined,
};

function reportOf(params: Partial<ReportParams>) {
  return assembleReport({
    input: reportInput,
    parts: [aPart('targets')],
    params: { ...defaultReportParams, ...params },
    language: 'vi',
    code: 'E4YV1-961HA',
    address: 'https://example.vn/report/',
  });
}
const [first, second] = [reportOf({ product: 'report' }), reportOf({ product: 'report', issuer: 'party-committee' })];

function actions(report: typeof first | null, day = reportInput.day) {
  return (
    <PageAddressContext value={addresses}>
      <ReportActions
        input={{ ...reportInput, day }}
        product="report"
        report={report}
        hasWorkbook={false}
        sheets={sheets}
      />
    </PageAddressContext>
  );
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

beforeEach(() => {
  sheets.current = document.body;
  sheetsReady.mockResolvedValue(true);
  chartPictures.mockResolvedValue(new Map());
  written.mockResolvedValue(new Blob());
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('Word', () => {
  it('is what the page shows', async () => {
    render(actions(first));
    press('Tải Word (DOCX)');
    expect(await screen.findByText('Đã tạo tệp bao-cao-kon-tum-2026-07-25.docx.')).toBeDefined();
    expect(written.mock.calls[0]?.[0]).toEqual(first.document);
    expect(saveBlob).toHaveBeenCalledTimes(1);
  });

  it('has origins and name of the day of its figures, though asked for on another day', async () => {
    const { rerender } = render(actions(null, '2025-01-01'));
    press('Tải Word (DOCX)');
    rerender(actions(null, '2026-07-25'));
    rerender(actions(first, '2026-07-25'));
    expect(await screen.findByText('Đã tạo tệp bao-cao-kon-tum-2026-07-25.docx.')).toBeDefined();
    const [document, layout] = written.mock.calls[0] ?? [];
    expect(document).toMatchObject({ foot: { asOf: '25/7/2026' } });
    const origin = new URL(layout?.originAddress('observation.a') ?? '');
    expect(Object.fromEntries(origin.searchParams)).toEqual({ origin: 'observation.a', asOf: '2026-07-25' });
  });

  it('marks its charts as the report does, though asked for before that was known', async () => {
    const marked = (mark: string | null, report: typeof first | null) => (
      <SampleMarkContext value={mark}>{actions(report)}</SampleMarkContext>
    );
    const { rerender } = render(marked(null, null));
    press('Tải Word (DOCX)');
    rerender(marked('DỮ LIỆU MINH HỌA', first));
    await vi.waitFor(() => expect(chartPictures).toHaveBeenCalledWith(document.body, 'DỮ LIỆU MINH HỌA'));
  });

  it('never mixes two choices: another one made while the charts are painted leaves no file', async () => {
    const painted: { done: () => void } = { done: () => undefined };
    chartPictures.mockImplementation(
      () =>
        new Promise((resolve) => {
          painted.done = () => resolve(new Map());
        }),
    );
    const { rerender } = render(actions(first));
    press('Tải Word (DOCX)');
    await vi.waitFor(() => expect(chartPictures).toHaveBeenCalled());
    rerender(actions(second));
    painted.done();
    expect(await screen.findByText('Không tạo được tệp. Hãy thử lại.')).toBeDefined();
    expect(saveBlob).not.toHaveBeenCalled();
  });
});

describe('printing', () => {
  it('that goes wrong says so and lets the buttons be pressed again', async () => {
    sheetsReady.mockRejectedValue(new Error('fault'));
    render(actions(first));
    press('In');
    expect(await screen.findByText(/chưa in\. Hãy thử lại/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'In' }).getAttribute('aria-disabled')).toBe('false');
  });

  it('no longer waits for a report once the page is left', async () => {
    vi.useFakeTimers();
    const { unmount } = render(actions(null));
    press('In');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(sheetsReady).not.toHaveBeenCalled();
  });
});
