import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openOverview, tabTo } from '../overview.ts';
import { decomposedWords, paperFonts, paperSizes, pdfPages } from '../pdf.ts';
import { publishedText, samplePackage } from '../published-data.ts';
import { expectLaidOut, printedCode, sheets, unspaced, watchPrinting } from '../report-sheets.ts';

// Question 4: what does the province tell the Standing Committee on one page, in the form the body prescribes?

const vi = {
  name: 'vi',
  address: '',
  link: 'Báo cáo',
  print: 'In',
  product: 'Tóm tắt một trang trình Ban Thường vụ',
  type: 'BÁO CÁO TÓM TẮT',
  draft: 'DỰ THẢO',
  sample: 'DỮ LIỆU MINH HỌA',
  printing: 'Đã dàn trang xong, đang mở cửa sổ in.',
  onePage: '1 trang A4',
  state: {
    head: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: /BC-UBND'],
    issuer: (place: string) => `ỦY BAN NHÂN DÂN TỈNH ${place.toLocaleUpperCase('vi')}`,
  },
  party: {
    head: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Số -BC/TU'],
    issuer: (place: string) => `TỈNH ỦY ${place.toLocaleUpperCase('vi')}`,
  },
  committee: (place: string) => `Ủy ban nhân dân tỉnh ${place}`,
  partyCommittee: (place: string) => `Tỉnh ủy ${place}`,
  blankDate: (place: string) => `${place}, ngày tháng năm 2026`,
  days: { 'kon-tum': 'Số liệu tính đến ngày 23/11/2026', [samplePackage]: 'Số liệu tính đến ngày 31/10/2026' },
  version: (version: string) => `Phiên bản dữ liệu: ${version}`,
  code: (code: string) => `Mã tra cứu: ${code}`,
  headlines: { 'kon-tum': 'không quá 40 đơn vị', [samplePackage]: 'Giảm 30% phòng, chi cục của các sở' },
};

const en: typeof vi = {
  name: 'en',
  address: 'en/',
  link: 'Report',
  print: 'Print',
  product: 'One-page brief for the Standing Committee',
  type: 'SUMMARY REPORT',
  draft: 'DRAFT',
  sample: 'SAMPLE DATA',
  printing: 'The pages are ready; the print window opens.',
  onePage: '1 A4 page',
  state: {
    head: ['SOCIALIST REPUBLIC OF VIET NAM', 'Independence - Freedom - Happiness', 'No.: /BC-UBND'],
    issuer: (place) => `PEOPLE'S COMMITTEE OF ${place.toLocaleUpperCase('vi')} PROVINCE`,
  },
  party: {
    head: ['COMMUNIST PARTY OF VIET NAM', 'No. -BC/TU'],
    issuer: (place) => `PARTY COMMITTEE OF ${place.toLocaleUpperCase('vi')} PROVINCE`,
  },
  committee: (place) => `People's Committee of ${place} province`,
  partyCommittee: (place) => `Party Committee of ${place} province`,
  blankDate: (place) => `${place}, 2026`,
  days: { 'kon-tum': 'Data as of 23 November 2026', [samplePackage]: 'Data as of 31 October 2026' },
  version: (version) => `Data version: ${version}`,
  code: (code) => `Reference code: ${code}`,
  headlines: { 'kon-tum': 'at most 40 units', [samplePackage]: '30%' },
};

const packages = [
  { id: 'kon-tum', place: 'Kon Tum', isSample: false },
  { id: samplePackage, place: 'Mẫu', isSample: true },
] as const;

const forms = ['state', 'party'] as const;
type Form = (typeof forms)[number];

/** Version of the data of a package, as its descriptor states it. */
function versionOf(id: string): string {
  const version = /"version":\s*"([^"]+)"/.exec(publishedText('datapackage.json', id))?.[1];
  if (version === undefined) throw new Error(`${id} states no version`);
  return version;
}

/** From the first page to the brief with one click in the navigation. */
async function clickToBrief(page: Page, text: typeof vi, id: string): Promise<void> {
  await openOverview(page, `${text.address}?package=${id}`);
  await page.getByRole('banner').getByRole('link', { name: text.link, exact: true }).click();
  await expect(page.getByRole('radio', { name: text.product })).toBeChecked();
  await expectLaidOut(page);
}

/** One A4 sheet on screen and on paper, in embedded type, with the head of one form and of one form alone. */
async function expectOnePage(
  page: Page,
  text: typeof vi,
  form: Form,
  { id, place, isSample }: (typeof packages)[number],
  file: string,
): Promise<void> {
  const label = `${text.name}, ${id}, ${form}`;
  await expect(page.locator('[data-sheets]').getByRole('status')).toHaveText(text.onePage);
  await expect(sheets(page), label).toHaveCount(1);
  await page.pdf({ path: file, preferCSSPageSize: true });
  const sizes = paperSizes(file);
  expect(sizes, label).toHaveLength(1);
  expect(Math.abs((sizes[0]?.width ?? 0) - 595), label).toBeLessThanOrEqual(1);
  expect(Math.abs((sizes[0]?.height ?? 0) - 842), label).toBeLessThanOrEqual(1);

  const fonts = paperFonts(file);
  expect(fonts.length, label).toBeGreaterThan(0);
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  expect(fonts.filter(({ name }) => !name.startsWith('Tinos'))).toEqual([]);
  expect(decomposedWords(file) ?? []).toEqual([]);

  const other = form === 'state' ? 'party' : 'state';
  const wanted = [
    ...text[form].head,
    text[form].issuer(place),
    text.type,
    text.draft,
    text.blankDate(place),
    text.days[id],
    text.version(versionOf(id)),
    text.code(await printedCode(page)),
    text.headlines[id],
    ...(isSample ? [text.sample] : []),
  ];
  const unwanted = [
    ...text[other].head.slice(0, -1),
    text[other].issuer(place),
    ...(isSample ? [] : [vi.sample, en.sample]),
  ];
  // What is on the screen is what is on paper; the paper can be read where `pdftotext` is installed.
  const screen = unspaced(await sheets(page).first().innerText());
  const copies = [screen, ...(pdfPages(file) ?? [])];
  for (const copy of copies) {
    expect(
      wanted.filter((part) => !copy.includes(unspaced(part))),
      `${label}: missing`,
    ).toEqual([]);
    expect(
      unwanted.filter((part) => copy.includes(unspaced(part))),
      `${label}: too much`,
    ).toEqual([]);
  }
}

for (const text of [vi, en]) {
  for (const one of packages) {
    test(`${text.name}, ${one.id}: at most two clicks to one A4 page in either form`, async ({ page }, testInfo) => {
      test.setTimeout(150_000);
      const printed = await watchPrinting(page);
      await clickToBrief(page, text, one.id);
      await expectOnePage(page, text, 'state', one, testInfo.outputPath('state.pdf'));

      await page.getByRole('radio', { name: text.partyCommittee(one.place), exact: true }).click();
      await expect(page).toHaveURL(/[?&]issuer=party-committee/);
      await expectLaidOut(page);
      await expect(sheets(page).first()).toContainText('-BC/TU');
      await expectOnePage(page, text, 'party', one, testInfo.outputPath('party.pdf'));

      await page.getByRole('button', { name: text.print, exact: true }).click();
      await expect(page.getByText(text.printing)).toBeVisible();
      expect(await printed()).toEqual(['true']);
    });
  }

  test(`${text.name}: the same with the keyboard alone`, async ({ page }, testInfo) => {
    test.setTimeout(150_000);
    const printed = await watchPrinting(page);
    const [konTum] = packages;
    await openOverview(page, text.address);
    await tabTo(page, page.getByRole('banner').getByRole('link', { name: text.link, exact: true }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/report\//);
    await expectLaidOut(page);
    const committee = page.getByRole('radio', { name: text.committee(konTum.place), exact: true });
    await tabTo(page, committee);
    // From the committee over its department to the Party committee.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: text.partyCommittee(konTum.place), exact: true })).toBeFocused();
    await expect(sheets(page).first()).toContainText('-BC/TU');
    await expectLaidOut(page);
    await tabTo(page, page.getByRole('button', { name: text.print, exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(text.printing)).toBeVisible();
    expect(await printed()).toEqual(['true']);
    await expectOnePage(page, text, 'party', konTum, testInfo.outputPath('brief.pdf'));
  });
}
