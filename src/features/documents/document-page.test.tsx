// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { goodPackage } from '../../testing/build-package.ts';
import { aDocument, anObservation, aTarget, dateOf } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { DocumentPage } from './document-page.tsx';

const id = '1677-nq-ubtvqh15-2025';
const good = goodPackage();
const data = {
  ...good,
  documents: [
    ...good.documents,
    aDocument({ id: 'namesake', issuedOn: dateOf('2020-01-01'), effectiveOn: null }),
    aDocument({
      id: 'below',
      number: '9/KH-UBND',
      issuedOn: dateOf('2025-07-10'),
      effectiveOn: null,
      implements: [id],
    }),
    aDocument({
      id: 'later',
      number: '1/KH-UBND',
      issuedOn: dateOf('2026-05-01'),
      effectiveOn: null,
      implements: [id],
    }),
  ],
  observations: [
    anObservation({ document: id }),
    anObservation({ id: 'future', document: id, asOf: dateOf('2027-01-01') }),
  ],
  targets: [aTarget({ document: id })],
};

const kon = (await publishedPackage('kon-tum')).data;
const mau = (await publishedPackage('tinh-mau')).data;

interface Shown {
  readonly id: string | null;
  readonly language?: Language;
  readonly day?: string;
  readonly data?: PageInput['data'];
}

function page({ language = 'vi', day = '2026-01-01', ...shown }: Shown) {
  const input = { data: shown.data ?? data, place: 'kon-tum', country: 'vn', day, sample: false };
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{
          hrefOf: (slug, search = {}) => `/${slug}?${new URLSearchParams(search).toString()}`,
          go: () => undefined,
        }}
      >
        <DocumentPage input={input} params={{ id: shown.id }} />
      </PageAddressContext>
    </LanguageContext>
  );
}

function textOfPage(shown: Shown): string {
  return render(page(shown)).container.textContent ?? '';
}

function hrefs(container: ParentNode): readonly (string | null)[] {
  return [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
}

afterEach(cleanup);

describe('the page of a document', () => {
  it.each([
    [
      'vi',
      'Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025',
      'Có hiệu lực – từ 16/6/2025.',
      '≠ Còn 1 văn bản khác cùng số 1677/NQ-UBTVQH15',
    ],
    [
      'en',
      'Resolution 1677/NQ-UBTVQH15 of 16 June 2025',
      'In force – since 16 June 2025.',
      '≠ 1 other document is also numbered 1677/NQ-UBTVQH15, not this one',
    ],
  ] as const)('in %s: citation, state on the day, namesakes', (language, title, state, namesake) => {
    const { container } = render(page({ id, language }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(container.textContent).toContain(state);
    expect(container.textContent).toContain(namesake);
  });

  it('lists a figure, a target and a change that rest on it, each with the way to it', () => {
    const { container } = render(page({ id }));
    const resting = container.querySelector('#resting');
    if (resting === null) throw new Error('nothing rests on it');
    expect(resting.querySelector('h2')?.textContent).toBe('4 dòng dữ liệu dựa vào văn bản này');
    const links = hrefs(resting);
    expect(links).toContain('/target?id=villages-2025');
    expect(links).toContain('/unit?id=dak-cam');
    const figure = resting.querySelector('[data-origin="observation.villages-2022"]');
    expect(figure?.textContent).toContain('756 thôn, tổ dân phố');
    expect(figure?.getAttribute('href')).toBe('#source-1');
    expect(container.querySelector('#source-1')).not.toBeNull();
  });

  it('shows nothing of later than the day', () => {
    const text = textOfPage({ id });
    expect(text).toContain('9/KH-UBND');
    expect(text).not.toContain('1/KH-UBND ngày 1/5/2026');
    expect(text).not.toContain('1/1/2027');
  });

  it('tells the contradictions that name it', () => {
    expect(textOfPage({ id })).toContain('Hai nguồn ghi khác nhau');
  });

  it('copies the citation in full', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(page({ id }));
    fireEvent.click(screen.getByRole('button', { name: 'Sao chép trích dẫn' }));
    expect(await screen.findByText('Đã sao chép trích dẫn.')).toBeDefined();
    expect(writeText).toHaveBeenCalledWith(
      'Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025, Ủy ban Thường vụ Quốc hội: Sắp xếp các đơn vị hành chính cấp xã',
    );
    vi.unstubAllGlobals();
  });

  it('says so where nothing rests on it and no relation is known', () => {
    const text = textOfPage({ id: 'namesake' });
    expect(text).toContain('Chưa có số liệu, chỉ tiêu');
    expect(text).toContain('Nguồn không nêu văn bản này triển khai');
  });

  it.each([
    [null, 'Xem một văn bản', 'Địa chỉ chưa nêu văn bản nào'],
    ['1677-nq-ubtvqh15-2026', 'Không có văn bản này trong dữ liệu', 'Có phải văn bản này'],
    ['later', 'Văn bản chưa ban hành vào ngày đang xem', 'ban hành sau ngày 1/1/2026'],
  ])('without a known document (%s) leads to those that are', (asked, title, reason) => {
    const { container } = render(page({ id: asked }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(container.textContent).toContain(reason);
    expect(hrefs(container)).toEqual(expect.arrayContaining([`/document?id=${id}`, '/documents?']));
  });

  it.each([
    ['Kon Tum', kon, 'vi'],
    ['Kon Tum', kon, 'en'],
    ['the made-up province', mau, 'vi'],
    ['the made-up province', mau, 'en'],
  ] as const)(
    'of documents of %s renders on the server without holes or inline styles (%#)',
    (_, published, language) => {
      const broken = published.documents.filter((row, at) => {
        if (at % 6 > 0) return false;
        const html = renderToString(page({ id: row.id, data: published, language, day: '2026-11-23' }));
        return /undefined|NaN|\[object| style=/.test(html) || !html.includes('id="resting"');
      });
      expect(broken.map((row) => row.id)).toEqual([]);
    },
  );
});
