// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { packageOf } from '../../testing/build-package.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { roadmapExport } from './roadmap-export.ts';
import { roadmapBase, roadmapModel } from './roadmap-model.ts';
import { RoadmapPage } from './roadmap-page.tsx';
import { type RoadmapParams, wholeRoad } from './roadmap-params.ts';

const konTum: PageInput = {
  data: (await publishedPackage('kon-tum')).data,
  place: '62-kon-tum',
  country: 'viet-nam',
  day: '2026-11-23',
  sample: false,
};

interface Shown {
  readonly input?: PageInput;
  readonly params?: Partial<RoadmapParams>;
  readonly language?: Language;
  readonly onParams?: (next: RoadmapParams) => void;
}

function page({ input = konTum, params = {}, language = 'vi', onParams = () => undefined }: Shown = {}) {
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{ hrefOf: (slug, own) => `/${slug}/?${new URLSearchParams(own).toString()}`, go: () => undefined }}
      >
        <RoadmapPage input={input} params={{ ...wholeRoad, ...params }} onParams={onParams} />
      </PageAddressContext>
    </LanguageContext>
  );
}

const everyLane = roadmapBase(konTum).road.lanes.map(({ id }) => id);

/** Addresses of the links in the details of the chosen item; with the lanes off there is less to render. */
function linksOf(item: string): readonly string[] {
  render(page({ params: { item, hide: everyLane } }));
  return [...document.querySelectorAll('#item a')].map((link) => link.getAttribute('href') ?? '');
}

function listRows(): readonly string[] {
  return [...document.querySelectorAll('#list tbody th[scope="row"]')].map(
    (head) => head.closest('tr')?.textContent ?? '',
  );
}

function openYears(): readonly string[] {
  return [...document.querySelectorAll('#list details[open]')].map(({ id }) => id);
}

afterEach(cleanup);

describe('the page of the roadmap', () => {
  it('opens with what runs, what is next and what is overdue', () => {
    render(page());
    const lead = screen.getByText(/^Ngày 23\/11\/2026 có \d+ giai đoạn đang thực hiện/).textContent;
    expect(lead).toMatch(/trong 12 tháng tới có \d+ hạn, mốc, gần nhất là năm 2026\./);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lộ trình thực hiện: Tỉnh Kon Tum');
    expect(screen.queryByText(/không hiển thị/)).toBeNull();
  });

  it('lists every dated item once, and the undated ones apart', () => {
    render(page());
    const { road } = roadmapBase(konTum);
    expect(listRows()).toHaveLength(road.dated.length);
    expect(document.querySelectorAll('#undated tbody tr')).toHaveLength(road.undated.length);
    expect(document.querySelector('#undated')?.textContent).toContain('không rõ ngày có hiệu lực');
  });

  it('opens the year shown and the next one; with few items left by the lanes, all of them', () => {
    const { rerender } = render(page());
    expect(openYears()[0]).toBe('year-2026');
    expect(openYears()).toHaveLength(2);
    rerender(page({ params: { hide: everyLane.filter((lane) => lane !== 'targets') } }));
    expect(openYears()).toEqual([...document.querySelectorAll('#list details')].map(({ id }) => id));
    expect(openYears().length).toBeGreaterThan(2);
  });

  it('says beside a year how many of its deadlines passed without a known outcome', () => {
    render(page());
    expect(document.querySelector('#year-2025 summary')?.textContent).toMatch(
      /^Năm 2025 \(\d+ mục\) · \d+ hạn đã qua, chưa rõ kết quả$/,
    );
  });

  it('leads from the details to the row in the list, and opens its year', () => {
    const item = 'milestone.nq18-issued';
    window.location.hash = `#${item}`;
    render(page({ params: { item } }));
    expect(document.querySelector(`#item a[href="#${item}"]`)?.textContent).toBe('Xem trong danh sách');
    const row = document.getElementById(item);
    expect(row?.closest('details')?.id).toBe('year-2017');
    expect(row?.closest('details')?.open).toBe(true);
    window.location.hash = '';
  });

  it('on 25/7/2022 does not show 1/7/2025, and counts what was not known', () => {
    render(page({ input: { ...konTum, day: '2022-07-25' } }));
    expect(listRows().filter((row) => row.includes('1/7/2025'))).toEqual([]);
    expect(screen.getByText(/^\d+ mục sau ngày này, lúc đó chưa có văn bản hay nguồn nào nêu/).textContent).toMatch(
      /\d+ thay đổi/,
    );
  });

  it('switches lanes in the address and in the list', () => {
    const onParams = vi.fn<(next: RoadmapParams) => void>();
    render(page({ onParams, params: { hide: ['targets'] } }));
    const lanes = screen.getByRole('group', { name: 'Các dòng hiển thị' });
    expect(listRows().filter((row) => row.includes('Hạn của chỉ tiêu'))).toEqual([]);
    fireEvent.click(within(lanes).getByRole('checkbox', { name: /^Văn bản ban hành/ }));
    expect(onParams).toHaveBeenLastCalledWith({ ...wholeRoad, hide: ['targets', 'documents'] });
    fireEvent.click(within(lanes).getByRole('checkbox', { name: /^Hạn của chỉ tiêu/ }));
    expect(onParams).toHaveBeenLastCalledWith(wholeRoad);
    fireEvent.click(within(lanes).getByRole('button', { name: 'Hiện tất cả' }));
    expect(onParams).toHaveBeenLastCalledWith(wholeRoad);
  });

  it('says so when every lane is off', () => {
    render(page({ params: { hide: everyLane } }));
    expect(screen.getAllByText(/Tất cả các dòng đang tắt/)).toHaveLength(2);
  });

  it('chooses an item of the list and reads it', () => {
    let params: RoadmapParams = wholeRoad;
    const { rerender } = render(page({ onParams: (next) => (params = next) }));
    const link = document.querySelector('#list a[href="/roadmap/?item=milestone.two-tier-2025-07-01#item"]');
    if (link === null) throw new Error('the item is not in the list');
    fireEvent.click(link);
    expect(params.item).toBe('milestone.two-tier-2025-07-01');
    rerender(page({ params }));
    const panel = document.querySelector('#item');
    expect(document.activeElement).toBe(panel);
    expect(panel?.textContent).toContain('Đã có hiệu lực');
  });

  it.each([
    ['changes.2025-07-01', '/reorganisation/?from=2025-07-01&to=2025-07-01'],
    ['endings.2022-09-08', '/reorganisation/?status=paused'],
    ['targets.2021', '/targets/?phase=nq18-to-2021'],
    ['phase.staff-2022-2026', '/targets/?phase=staff-2022-2026'],
    ['directive.ia-h-drai-return-2022', '/obstacle/?id=ia-h-drai-pilots-paused'],
    ['milestone.nq18-issued', '/document/?id=18-nq-tw-2017'],
    ['document.995-kh-ubnd-2016', '/document/?id=995-kh-ubnd-2016'],
  ])('leads from %s to %s', (item, address) => {
    expect(linksOf(item)).toContain(address);
  });

  it('says that an item is not on the road of the day', () => {
    const params = { item: 'milestone.two-tier-2025-07-01', hide: everyLane };
    render(page({ input: { ...konTum, day: '2022-07-25' }, params }));
    expect(screen.getByText(/Không có mục «milestone.two-tier-2025-07-01»/)).not.toBeNull();
  });

  it.each(['vi', 'en'] as const)('renders without a window, in %s, with data and without any', (language) => {
    const html = renderToString(page({ language, params: { item: 'targets.2021' } }));
    expect(html).not.toMatch(/ style="/);
    expect(html).toContain(language === 'vi' ? 'Danh sách theo năm' : 'List by year');
    const empty = renderToString(page({ language, input: { ...konTum, data: packageOf() } }));
    expect(empty).toContain(language === 'vi' ? 'Dữ liệu chưa có giai đoạn' : 'The data have no dated phase');
  });
});

describe('the download', () => {
  it('has every item of the lanes shown, undated ones last, with certainty and sources', () => {
    const model = roadmapModel(roadmapBase({ ...konTum, day: '2022-07-25' }), ['documents']);
    const table = roadmapExport({ ...konTum, day: '2022-07-25' }, model, 'vi');
    const rows = [...table.rows];
    expect(rows).toHaveLength(model.items.length + model.undated.length);
    expect(rows.every((row) => row.length === table.columns.length)).toBe(true);
    const conference = rows.find((row) => row.at(-1) === 'milestone.kt-conference-2022-07-25');
    expect(conference?.[2]).toBe('ngày suy ra');
    expect(conference?.[3]).toContain('không in năm');
    expect(table.notes.join('\n')).toMatch(/Các dòng: .*Hạn của chỉ đạo/);
    expect(table.notes.join('\n')).toMatch(/lúc đó chưa có văn bản hay nguồn nào nêu/);
  });
});
