import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { layOutForPaper, openOverview, rowOf, tabTo } from '../overview.ts';
import { pdfText } from '../pdf.ts';
import { publishedRows } from '../published-data.ts';

// Question 2: how far has the province got with each target?

const vi = {
  name: 'vi',
  address: '',
  section: 'Đã đạt được gì so với từng chỉ tiêu',
  statement: /^(\d+) trong (\d+) chỉ tiêu đã đạt hoặc vượt; (\d+) chỉ tiêu chưa đủ số liệu để kết luận$/,
  unsaidSummary: /^\d+ chỉ tiêu chưa đủ số liệu để kết luận: còn thiếu gì$/,
  unsaidTable: 'Chưa đủ số liệu để kết luận',
  status: { met: 'Đạt', exceeded: 'Vượt', 'on-track': 'Đúng tiến độ', behind: 'Chậm' },
  superseded: 'đã được thay, không đếm',
  missing:
    /^(?:chỉ tiêu không nêu con số|chưa có|chưa biết|văn bản không nêu|cách nói của nguồn|chính văn bản|các nguồn mâu thuẫn|các thời kỳ|số liệu mốc|mốc so sánh)/,
  wanted: /cần số liệu của (?:ngày |tháng |năm )(?:\d{1,2}\/){0,2}\d{4}/,
  phases: ['Tinh giản biên chế: Giai đoạn 2015–2021', 'Đơn vị sự nghiệp (Nghị quyết 19-NQ/TW): Đến năm 2021'],
  serviceUnits: {
    name: 'Giảm tối thiểu 10% đơn vị sự nghiệp công lập so với năm 2015',
    document: 'Nghị quyết số 19-NQ/TW ngày 25/10/2017',
    cells: ['55.404 (2015)', 'giảm ít nhất 10%', 'giảm 7.420 đơn vị (13,39%)', '–', 'Vượt'],
    due: 'Hạn: 2021',
  },
  communes: {
    name: 'Sắp xếp 102 còn 40 đơn vị cấp xã',
    cells: ['102 (21/4/2025)', 'không quá 40 đơn vị', '40 đơn vị', '–', 'Đạt'],
    due: 'Hạn: 1/7/2025',
  },
  country: {
    name: 'Cả nước giảm khoảng 60–70% đơn vị cấp xã',
    document: 'Nghị quyết số 60-NQ/TW ngày 12/4/2025',
    revises: 'thay cho: Cả nước giảm khoảng 50% đơn vị cấp xã',
    cells: ['10.035 (4/2025)', 'giảm khoảng 60–70%', 'giảm 6.714 đơn vị (66,91%)', '–', 'Đạt'],
  },
  onPaper: ['55.404', '13,39%', '10.035', '66,91%', '102 → 40', 'Nghị quyết số 19-NQ/TW', 'cần số liệu của'],
};

const en: typeof vi = {
  name: 'en',
  address: 'en/',
  section: 'What has been achieved against each target',
  statement: /^(\d+) of (\d+) targets are met or exceeded; of (\d+) it cannot be said$/,
  unsaidSummary: /^\d+ targets of which it cannot be said: what is missing$/,
  unsaidTable: 'Cannot be said',
  status: { met: 'Met', exceeded: 'Exceeded', 'on-track': 'On track', behind: 'Behind' },
  superseded: 'replaced, not counted',
  missing:
    /^(?:the target states no number|no series|no figure|what the earlier phase|the baseline|the date of the baseline|the document|the words of the source|sources contradict|the periods)/,
  wanted: /a figure for (?:\d{1,2} )?(?:\p{L}+ )?\d{4} is needed/u,
  phases: ['Staff streamlining: 2015–2021', 'Public service units (Resolution 19-NQ/TW): To 2021'],
  serviceUnits: {
    name: 'Cut public service units by at least 10% against 2015',
    document: 'Resolution 19-NQ/TW of 25 October 2017',
    cells: ['55,404 (2015)', 'reduced by at least 10%', 'reduced by 7,420 units (13.39%)', '–', 'Exceeded'],
    due: 'Due: 2021',
  },
  communes: {
    name: 'From 102 to 40 commune-level units',
    cells: ['102 (21 April 2025)', 'at most 40 units', '40 units', '–', 'Met'],
    due: 'Due: 1 July 2025',
  },
  country: {
    name: 'Cut commune-level units nationwide by about 60–70%',
    document: 'Resolution 60-NQ/TW of 12 April 2025',
    revises: 'replaces: Cut commune-level units nationwide by about 50%',
    cells: ['10,035 (April 2025)', 'reduced by about 60–70%', 'reduced by 6,714 units (66.91%)', '–', 'Met'],
  },
  onPaper: ['55,404', '13.39%', '10,035', '66.91%', '102 → 40', 'Resolution 19-NQ/TW', 'is needed'],
};

/** The section of the targets; its two tables are found by name. */
function targetsSection(page: Page, text: typeof vi): Locator {
  return page.getByRole('region', { name: text.section });
}

/** Numbers of the sentence above the chart: reached, all, not to be said. */
async function statedCounts(section: Locator, text: typeof vi): Promise<readonly number[]> {
  const sentence = await section.getByRole('heading', { level: 3 }).textContent();
  const found = text.statement.exec(sentence ?? '');
  expect(found, `the chart's title reads “${sentence}”`).not.toBeNull();
  return (found ?? []).slice(1).map(Number);
}

/** Whether another published target revises this one. */
function isRevised(id: string | undefined): boolean {
  return publishedRows('targets').some((row) => row['revises'] === id);
}

async function expectCells(row: Locator, cells: readonly string[]): Promise<void> {
  await expect(row).toHaveCount(1);
  await expect(row.getByRole('cell')).toHaveCount(cells.length);
  for (const [index, cell] of cells.entries()) await expect(row.getByRole('cell').nth(index)).toContainText(cell);
}

/** Every row of the table of what cannot be said names the missing datum; returns how many rows there are. */
async function expectReasons(table: Locator, text: typeof vi): Promise<number> {
  const rows = table
    .getByRole('row')
    .filter({ has: table.page().getByRole('rowheader') })
    // What another target replaces stands there for comparison and is not counted.
    .filter({ hasNotText: text.superseded });
  const results = await rows.evaluateAll((all) => all.map((row) => row.lastElementChild?.textContent ?? ''));
  expect(results.filter((result) => !text.missing.test(result))).toEqual([]);
  expect(results.filter((result) => text.wanted.test(result)).length).toBeGreaterThan(0);
  return results.length;
}

for (const text of [vi, en]) {
  test(`${text.name}: results, numbers and legal sources are there at once`, async ({ page }) => {
    await openOverview(page, text.address);
    const section = targetsSection(page, text);
    const table = section.getByRole('table', { name: text.section });
    for (const phase of text.phases) {
      await expect(table.getByRole('columnheader', { name: phase })).toBeVisible();
    }

    const serviceUnits = rowOf(table, text.serviceUnits.name);
    await expectCells(serviceUnits, text.serviceUnits.cells);
    await expect(serviceUnits).toContainText(text.serviceUnits.document);
    await expect(serviceUnits).toContainText(text.serviceUnits.due);

    const communes = rowOf(table, text.communes.name);
    await expectCells(communes, text.communes.cells);
    await expect(communes).toContainText(text.communes.due);

    const country = rowOf(table, text.country.name).filter({ hasText: text.country.revises });
    await expectCells(country, text.country.cells);
    await expect(country).toContainText(text.country.document);
  });

  test(`${text.name}: one click shows of each remaining target which datum is missing`, async ({ page }) => {
    await openOverview(page, text.address);
    const section = targetsSection(page, text);
    await section.getByText(text.unsaidSummary).click();
    const table = section.getByRole('table', { name: text.unsaidTable });
    await expect(table).toBeVisible();

    const [reached = 0, all = 0, unsaid = 0] = await statedCounts(section, text);
    expect(await expectReasons(table, text)).toBe(unsaid);
    expect(all).toBe(publishedRows('targets').filter(({ id }) => !isRevised(id)).length);

    const said = section.getByRole('table', { name: text.section });
    const results = await said
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .filter({ hasNotText: text.superseded })
      .evaluateAll((rows) => rows.map((row) => row.lastElementChild?.textContent ?? ''));
    const count = (status: string) => results.filter((result) => result.includes(status)).length;
    expect(results.length).toBe(all - unsaid);
    expect(count(text.status.met) + count(text.status.exceeded)).toBe(reached);
    const named = Object.values(text.status).reduce((sum, status) => sum + count(status), 0);
    expect(named).toBe(results.length);
  });

  test(`${text.name}: the same with the keyboard alone`, async ({ page }) => {
    await openOverview(page, text.address);
    const section = targetsSection(page, text);
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: text.section }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#targets$/);
    await tabTo(page, section.getByText(text.unsaidSummary));
    await page.keyboard.press('Enter');
    const table = section.getByRole('table', { name: text.unsaidTable });
    await expect(table).toBeVisible();
    expect(await expectReasons(table, text)).toBeGreaterThan(0);
  });

  test(`${text.name}: paper has every target, the unsaid ones too`, async ({ page }, testInfo) => {
    await openOverview(page, text.address);
    const file = testInfo.outputPath('targets.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    const printed = pdfText(file);
    const absent = text.onPaper.filter((part) => printed !== null && !printed.includes(part));
    expect(absent).toEqual([]);

    await layOutForPaper(page);
    const section = targetsSection(page, text);
    await expect(rowOf(section.getByRole('table', { name: text.section }), text.communes.name).first()).toBeVisible();
    const table = section.getByRole('table', { name: text.unsaidTable });
    await expect(table).toBeVisible();
    const [, , unsaid] = await statedCounts(section, text);
    expect(await expectReasons(table, text)).toBe(unsaid);
  });
}

test('every target says which document sets it, or its origin says that the source names none', async ({ page }) => {
  await openOverview(page);
  const section = targetsSection(page, vi);
  await section.getByText(vi.unsaidSummary).click();
  const headings = await section.getByRole('rowheader').allTextContents();
  const documents = new Map(publishedRows('documents').map((row) => [row['id'], row]));
  const targets = publishedRows('targets');
  expect(headings.length).toBeGreaterThanOrEqual(targets.length);
  const unnamed = targets.filter((target) => {
    const document = documents.get(target['document']);
    const heading = headings.find(
      (text) => text.includes(target['name_vi'] ?? '') && text.includes(document?.['number'] ?? ''),
    );
    return heading === undefined;
  });
  expect(unnamed.map((target) => target['id'])).toEqual([]);

  const undocumented = targets.find((target) => target['id'] === 'kt-plan-102-to-40');
  expect(undocumented?.['document']).toBe('');
  await page.goto('?origin=target.kt-plan-102-to-40');
  await expect(page.getByRole('dialog')).toContainText('Nguồn không dẫn văn bản nào');
});
