import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openOverview, tabTo } from '../overview.ts';
import { decomposedWords, paperFonts, paperSizes, pdfPages } from '../pdf.ts';
import { publishedText, samplePackage } from '../published-data.ts';
import {
  clippedOnSheets,
  expectLaidOut,
  openReport,
  printedCode,
  sheetEdges,
  sheets,
  unspaced,
  watchPrinting,
} from '../report-sheets.ts';

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
  headlines: { 'kon-tum': 'không quá 40 đơn vị', [samplePackage]: 'không quá 38 đơn vị' },
  heading: 'Số liệu chủ yếu so với chỉ tiêu (tính đến ngày ',
  counted: / \((?:nêu |nêu thêm )?(\d+)(?: trong (\d+))?\)$/,
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
  blankDate: (place) => `${place}, …… ………… 2026`,
  days: { 'kon-tum': 'Data as of 23 November 2026', [samplePackage]: 'Data as of 31 October 2026' },
  version: (version) => `Data version: ${version}`,
  code: (code) => `Reference code: ${code}`,
  headlines: { 'kon-tum': 'at most 40 units', [samplePackage]: '30%' },
  heading: 'Main figures and targets (as of ',
  counted: / \((?:named: )?(\d+)(?: more)?(?: of (\d+))?\)$/,
};

const packages = [
  // Kon Tum is part of Quảng Ngãi since 1/7/2025: its bodies write.
  { id: 'kon-tum', place: 'Quảng Ngãi', isSample: false },
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

/** What the page owes its reader, whatever the form: figures, two charts, and of all that must be acted on the worst. */
async function expectContent(page: Page, text: typeof vi, label: string): Promise<void> {
  const sheet = sheets(page).first();
  await expect(sheet).toContainText(text.heading);
  const tables = sheet.getByRole('table');
  const figures = await tables.first().locator('tbody tr').count();
  expect(figures, `${label}: figures`).toBeGreaterThanOrEqual(5);
  expect(figures, `${label}: figures`).toBeLessThanOrEqual(7);

  // Two drawings side by side, each with three rows or points at least.
  const drawings = sheet.locator('[data-chart] svg.recharts-surface');
  await expect(drawings, `${label}: charts`).toHaveCount(2);
  for (const drawing of await drawings.all()) {
    const names = await drawing
      .locator('[data-row], [data-point]')
      .evaluateAll((marks) => marks.map(({ dataset }) => dataset['row'] ?? dataset['point']));
    expect(new Set(names).size, `${label}: rows drawn`).toBeGreaterThanOrEqual(3);
  }

  // Each group says how many of all it shows, and shows so many.
  const rows = await tables.nth(1).locator('tbody tr').allInnerTexts();
  const groups = rows.flatMap((row, at) => {
    const found = text.counted.exec(row.trim());
    if (found === null) return [];
    // Where kinds are counted apart, all is the sum of what stands before the brackets.
    const counts = row.slice(0, row.lastIndexOf('(')).match(/\d+/gu) ?? [];
    const all = found[2] ?? counts.reduce((sum, count) => sum + Number(count), 0);
    return [{ at, shown: Number(found[1]), all: Number(all) }];
  });
  expect(groups, `${label}: groups`).toHaveLength(3);
  for (const [index, { at, shown, all }] of groups.entries()) {
    const end = groups[index + 1]?.at ?? rows.length;
    expect(end - at - 1, `${label}: rows of group ${index + 1}`).toBe(shown);
    // Longer English words and the Party's larger type may leave room beside the charts for one line of each only.
    const isRoomy = label.startsWith(vi.name) && label.endsWith('state') && index < 2;
    expect(shown, label).toBeGreaterThanOrEqual(isRoomy ? 2 : 1);
    expect(shown, label).toBeLessThanOrEqual(all);
  }
}

for (const text of [vi, en]) {
  for (const one of packages) {
    test(`${text.name}, ${one.id}: at most two clicks to one A4 page in either form`, async ({ page }, testInfo) => {
      test.setTimeout(150_000);
      const printed = await watchPrinting(page);
      await clickToBrief(page, text, one.id);
      await expectOnePage(page, text, 'state', one, testInfo.outputPath('state.pdf'));
      await expectContent(page, text, `${text.name}, ${one.id}, state`);

      await page.getByRole('radio', { name: text.partyCommittee(one.place), exact: true }).click();
      await expect(page).toHaveURL(/[?&]issuer=party-committee/);
      await expectLaidOut(page);
      await expect(sheets(page).first()).toContainText('-BC/TU');
      await expectOnePage(page, text, 'party', one, testInfo.outputPath('party.pdf'));
      await expectContent(page, text, `${text.name}, ${one.id}, party`);

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

/** Names and orders of the sample data many times as long as any office writes them. */
async function lengthenTexts(page: Page): Promise<void> {
  const much = ' của các cơ quan và địa phương trên địa bàn toàn tỉnh theo phương án đã được phê duyệt'.repeat(6);
  for (const table of ['targets', 'directives', 'obstacles', 'indicators']) {
    const words = publishedText(`${table}.csv`, samplePackage)
      .replaceAll(/ đơn vị(?=\s\p{L})/gu, ` đơn vị${much}`)
      .replaceAll(/ so với năm(?=\s\d)/gu, `${much} so với năm`)
      .replaceAll(/(?<=\p{L}) trụ sở(?=\s\p{L})/gu, ` trụ sở${much}`)
      .replaceAll(/(?<=\p{L}) lộ trình(?=\s\p{L})/gu, ` lộ trình${much}`)
      .replaceAll(/(?<=\p{L}) cấp phó(?=\s\p{L})/gu, ` cấp phó${much}`);
    // oxlint-disable-next-line no-await-in-loop -- one rule after the other
    await page.route(`**/data/${samplePackage}/${table}.csv`, (route) =>
      route.fulfill({ body: words, contentType: 'text/csv; charset=utf-8' }),
    );
  }
}

for (const issuer of ['committee', 'party-committee']) {
  test(`texts without end and hardly any data still make one page (${issuer})`, async ({ page }) => {
    test.setTimeout(150_000);
    await lengthenTexts(page);
    await openReport(page, `report/?package=${samplePackage}&issuer=${issuer}`);
    await expect(sheets(page)).toHaveCount(1);
    const sheet = sheets(page).first();
    await expect(sheet).toContainText('địa phương trên địa bàn');
    // In the figures, in what is behind, in the obstacles and the proposals: lines give way before the charts do.
    await expect(sheet.getByRole('table').first()).toContainText('…');
    const items = (await sheet.getByRole('table').nth(1).innerText()).split(/\nI{2,3}\t/u);
    expect(items.map((group) => group.includes('…'))).toEqual([true, true, true]);
    await expect(sheet.locator('[data-chart] svg.recharts-surface')).toHaveCount(2);
    expect((await sheetEdges(page)).aboveFoot).toBeGreaterThan(0);
    expect(await clippedOnSheets(page)).toEqual([]);

    await openReport(page, `report/?issuer=${issuer}&asOf=2000-01-01`);
    await expect(sheets(page)).toHaveCount(1);
    await expect(sheet).toContainText('chưa xác định được nội dung nào');
  });
}
