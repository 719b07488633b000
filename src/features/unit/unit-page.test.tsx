// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import { packageOf } from '../../testing/build-package.ts';
import {
  aChange,
  aDocument,
  anIndicator,
  anObservation,
  anObstacle,
  aSeries,
  aSource,
  aUnit,
  dateOf,
  partiesOf,
  textOf,
} from '../../testing/build-records.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { UnitPage } from './unit-page.tsx';
import type { UnitParams } from './unit-params.ts';

const ended = { validTo: dateOf('2025-06-30'), parent: 'kon-tum' };
const figure = (id: string, unit: string, value: number) => ({
  series: aSeries({ id: `s-${id}`, unit, indicator: 'area' }),
  observation: anObservation({
    id,
    series: `s-${id}`,
    asOf: dateOf('2024-12-31'),
    reported: { value, high: null, qualifier: 'more-than' },
  }),
});
const figures = [figure('f1', 'duy-tan', 3), figure('f2', 'ngo-may', 4), figure('f3', 'kon-tum', 9)];

const data: PackageData = packageOf({
  sources: [aSource()],
  documents: [aDocument()],
  units: [
    aUnit({ id: 'kon-tum', name: textOf('tỉnh Kon Tum', 'Kon Tum province'), kind: 'province', level: 'province' }),
    aUnit({ id: 'duy-tan', code: '23284', name: textOf('phường Duy Tân', 'Duy Tân ward'), ...ended }),
    aUnit({ id: 'ngo-may', code: '23296', name: textOf('phường Ngô Mây', 'Ngô Mây ward'), ...ended }),
    aUnit({
      id: 'dak-cam',
      code: '23284',
      name: textOf('phường Đăk Cấm', 'Đăk Cấm ward'),
      aliases: ['Đắk Cấm'],
      parent: 'kon-tum',
      validFrom: dateOf('2025-07-01'),
    }),
  ],
  changes: [aChange({ document: '1677-nq-ubtvqh15-2025', wording: textOf('sắp xếp toàn bộ', 'rearranges the whole') })],
  change_units: [...partiesOf('join-dak-cam', ['duy-tan', 'ngo-may'], ['dak-cam'])],
  indicators: [anIndicator({ id: 'area', name: textOf('Diện tích', 'Area'), measure: textOf('km²', 'km²') })],
  series: figures.map((row) => row.series),
  observations: figures.map((row) => row.observation),
  obstacles: [anObstacle({ unit: 'dak-cam' }), anObstacle({ id: 'done', unit: 'dak-cam', status: 'resolved' })],
});

interface Shown {
  readonly id: string | null;
  readonly series?: UnitParams['series'];
  readonly language?: Language;
  readonly day?: string;
  readonly data?: PackageData;
  readonly onParams?: (next: UnitParams) => void;
}

function page({
  id,
  series = 'reported',
  language = 'vi',
  day = '2026-01-01',
  onParams = () => undefined,
  ...rest
}: Shown) {
  const input: PageInput = { data: rest.data ?? data, place: 'kon-tum', country: 'kon-tum', day, sample: false };
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{ hrefOf: (slug, params) => `/${slug}?id=${params?.['id'] ?? ''}`, go: () => undefined }}
      >
        <UnitPage input={input} params={{ id, series }} onParams={onParams} />
      </PageAddressContext>
    </LanguageContext>
  );
}

/** Text of a part of the page as it is read. */
function textOfSection(name: RegExp): string {
  return screen.getByRole('region', { name }).textContent;
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 960, 100));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the page of a unit', () => {
  it('tells what the unit is, and whose its code was before', () => {
    render(page({ id: 'dak-cam' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Phường Đăk Cấm');
    expect(screen.getByText('Tại ngày 1/1/2026:').parentElement?.textContent).toContain('đang hoạt động');
    const code = screen.getByText(/^Mã 23284 trước 1\/7\/2025 là mã của/);
    expect(within(code).getByRole('link', { name: 'phường Duy Tân' }).getAttribute('href')).toBe('/unit?id=duy-tan');
    expect(screen.getByText('Đắk Cấm')).toBeTruthy();
  });

  it('leads from an abolished unit to its successor, in a sentence with its document', () => {
    render(page({ id: 'duy-tan' }));
    const state = screen.getByText('Tại ngày 1/1/2026:').parentElement;
    expect(state?.textContent).toContain('đã kết thúc, ngày cuối là 30/6/2025. Nay là: phường Đăk Cấm.');
    expect(textOfSection(/^Quá trình/)).toContain(
      'Phường Duy Tân kết thúc hoạt động từ ngày 1/7/2025, nhập cùng toàn bộ phường Ngô Mây vào phường Đăk Cấm, theo Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025.',
    );
    expect(textOfSection(/^Quá trình/)).toContain('Nguồn ghi: “sắp xếp toàn bộ”');
    expect(screen.getByText(/^Mã 23284 từ 1\/7\/2025 là mã của/)).toBeTruthy();
  });

  it('is complete in English', () => {
    render(page({ id: 'duy-tan', language: 'en' }));
    expect(textOfSection(/^Formation/)).toContain(
      'Duy Tân ward ended from 1 July 2025 and was joined with the whole of Ngô Mây ward into Đăk Cấm ward, under Resolution 1677/NQ-UBTVQH15 of 16 June 2025.',
    );
  });

  it('shows the state of the day asked for', () => {
    render(page({ id: 'dak-cam', day: '2024-01-01' }));
    expect(screen.getByText('Tại ngày 1/1/2024:').parentElement?.textContent).toContain(
      'chưa thành lập; có từ 1/7/2025. Khi đó là: phường Duy Tân, phường Ngô Mây.',
    );
    expect(textOfSection(/^Quá trình/)).toContain('(sau ngày đang xem)');
  });

  it('draws the lineage and repeats it as a table', () => {
    render(page({ id: 'dak-cam' }));
    const section = screen.getByRole('region', { name: 'Sơ đồ kế thừa: 2 đơn vị trước, 0 đơn vị sau' });
    expect(section.querySelectorAll('svg a')).toHaveLength(3);
    const [, row] = within(section).getAllByRole('row');
    expect(row?.textContent).toBe(
      'phường Duy Tânphường Ngô MâyNhậpNghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025 nguồn 11/7/2025phường Đăk Cấm',
    );
  });

  it('shows open obstacles only', () => {
    render(page({ id: 'dak-cam' }));
    expect(within(screen.getByRole('region', { name: /^Khó khăn/ })).getAllByRole('listitem')).toHaveLength(1);
  });

  it('leads each figure to its origin', () => {
    render(page({ id: 'duy-tan' }));
    const link = within(screen.getByRole('region', { name: 'Số liệu' })).getByRole('link', { name: /hơn 3 km²/ });
    expect(link.getAttribute('data-origin')).toBe('observation.f1');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('restates what predecessors reported, when asked', () => {
    const onParams = vi.fn<(next: UnitParams) => void>();
    const { rerender } = render(page({ id: 'dak-cam', onParams }));
    expect(textOfSection(/^Số liệu/)).toContain('Không có số liệu riêng');
    fireEvent.click(screen.getByRole('radio', { name: 'Quy về đơn vị hiện nay' }));
    expect(onParams).toHaveBeenCalledWith({ id: 'dak-cam', series: 'restated' });
    rerender(page({ id: 'dak-cam', series: 'restated' }));
    const [, row] = within(screen.getByRole('region', { name: /^Số liệu: quy về/ })).getAllByRole('row');
    expect(row?.textContent).toContain('hơn 7 km²');
    expect(row?.querySelectorAll('[data-origin]')).toHaveLength(2);
  });

  it('says how many figures of predecessors cannot be restated, and why', () => {
    const lone = figure('f4', 'duy-tan', 5);
    const observation = { ...lone.observation, asOf: dateOf('2020-12-31') };
    const more = {
      ...data,
      series: [...data.series, lone.series],
      observations: [...data.observations, observation],
    };
    render(page({ id: 'dak-cam', series: 'restated', data: more }));
    expect(textOfSection(/^Số liệu/)).toContain('1 số liệu của các đơn vị trước không quy đổi được');
    expect(textOfSection(/^Số liệu/)).toContain('1: đơn vị khác cùng nhập chưa có số liệu cùng thời điểm');
  });

  it('never writes a sentence with a gap in it', () => {
    const gap = { ...data, changes: [aChange({ effectiveOn: null })] };
    render(page({ id: 'duy-tan', data: gap }));
    expect(textOfSection(/^Quá trình/)).toContain(
      'Chưa đủ dữ liệu để viết thành câu: thiếu ngày có hiệu lực, văn bản.',
    );
  });
});

describe('an address that names no unit', () => {
  it('names what is unknown and what is nearest', () => {
    render(page({ id: 'duy-tam' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Không có đơn vị này trong dữ liệu');
    expect(screen.getByText('duy-tam')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'phường Duy Tân' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Mở danh mục đơn vị' }).getAttribute('href')).toBe('/units?id=');
  });

  it('leads to the register when there is none', () => {
    render(page({ id: null }));
    expect(screen.getByRole('link', { name: 'Mở danh mục đơn vị' })).toBeTruthy();
  });
});

describe('bad data', () => {
  const hostile = '<img src=x onerror=alert(1)> \u202E'.repeat(400);
  const loop = packageOf({
    units: [
      aUnit({ id: 'a', name: textOf(hostile), parent: 'b' }),
      aUnit({ id: 'b', parent: 'a' }),
      aUnit({ id: 'orphan', parent: 'nowhere' }),
    ],
    changes: [aChange({ id: 'x', form: 'renaming' }), aChange({ id: 'y', form: 'renaming' })],
    change_units: [...partiesOf('x', ['a', 'lost'], ['b']), ...partiesOf('y', ['b'], ['a'])],
  });

  it('clamps and isolates a hostile name, and keeps it whole in the details', () => {
    const { container } = render(page({ id: 'a', data: loop }));
    expect(container.querySelector('img')).toBeNull();
    const title = screen.getByRole('heading', { level: 1 });
    expect([title.firstElementChild?.tagName, title.textContent.length]).toEqual(['BDI', 161]);
    expect(screen.getByText('Tên đầy đủ').parentElement?.textContent).toContain(hostile);
  });

  it('draws loops as far as possible and says so', () => {
    render(page({ id: 'a', data: loop }));
    expect(textOfSection(/^Sơ đồ/)).toContain('Dữ liệu có vòng lặp');
    expect(screen.getByText('Dữ liệu cấp trên lặp vòng; chỉ ghi đến chỗ lặp.')).toBeTruthy();
    expect(textOfSection(/^Sơ đồ/)).toContain('lost (không có trong danh mục)');
  });

  it('lists the first sixty of very many units and counts the others', () => {
    const origins = Array.from({ length: 100 }, (_, at) => aUnit({ id: `o-${at}`, name: textOf(`xã ${at}`) }));
    const many = packageOf({
      units: [aUnit({ id: 'new' }), ...origins],
      changes: [aChange({ id: 'x' })],
      change_units: partiesOf(
        'x',
        origins.map((unit) => unit.id),
        ['new'],
      ),
    });
    render(page({ id: 'new', data: many }));
    expect(textOfSection(/^Sơ đồ/)).toContain('và 40 đơn vị khác');
    expect(textOfSection(/^Sơ đồ/)).toContain('Sơ đồ bỏ bớt 21 đơn vị ở xa nhất.');
  });

  it('names a superior that is not there', () => {
    render(page({ id: 'orphan', data: loop }));
    expect(screen.getByText('Cấp trên «nowhere» không có trong danh mục.')).toBeTruthy();
  });
});

it('is drawn at build time', () => {
  expect(renderToString(page({ id: 'dak-cam' }))).toContain('Phường Đăk Cấm');
});
