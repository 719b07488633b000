import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, test } from './fixtures.ts';
import { openOverview, tabTo } from './overview.ts';
import { type PublishedRow, publishedRows, samplePackage } from './published-data.ts';
import { expectAnswers } from './search-box.ts';

// Obstacles and directives: who must act by when, who is late on the day asked for, and the deadlines as a calendar.

const dayMs = 86_400_000;

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** Directives of the made-up province that were issued by a day and carried out by none: the ones that can be late. */
function unfinishedOn(day: string): readonly PublishedRow[] {
  return publishedRows('directives', samplePackage).filter((row) => {
    const isIssued = (row['issued_on'] ?? '') <= day;
    const isDone = row['status'] === 'resolved' && (row['resolved_on'] ?? '') <= day;
    return isIssued && !isDone && (row['due_on'] ?? '').length === 10;
  });
}

async function openObstacles(page: Page, search: string): Promise<Locator> {
  await page.goto(`obstacles/?${search}`);
  await expectAnswers(page);
  return page.getByRole('main');
}

function rowOf(page: Page, id: string): Locator {
  return page.locator('#directives tr').filter({ has: page.locator(`[id="directive-${id}"]`) });
}

for (const day of ['2026-10-31', '2026-09-30', '2024-01-15']) {
  test(`on ${day} every directive is late or in time by the days of the calendar`, async ({ page }) => {
    await openObstacles(page, `asOf=${day}&package=${samplePackage}`);
    const late: string[] = [];
    for (const row of unfinishedOn(day)) {
      const { id = '', due_on: due = '', status } = row;
      const left = daysFrom(day, due);
      const isReported = status !== 'not-reported';
      if (left < 0 && isReported) late.push(id);
      const days = Math.abs(left).toLocaleString('vi-VN');
      const said =
        left > 0
          ? `Còn ${days} ngày`
          : left === 0
            ? 'Đến hạn đúng ngày xem'
            : isReported
              ? `Quá hạn ${days} ngày`
              : `Đã qua hạn ${days} ngày, chưa có nguồn nêu kết quả`;
      await expect(rowOf(page, id), id).toContainText(said);
    }
    const rows = page.locator('#directives tbody tr:has(td)');
    const overdue = page.locator('#findings li').filter({ hasText: 'nguồn nêu chưa thực hiện xong' }).first();
    if (late.length === 0) {
      await expect(page.locator('#findings')).toContainText('Không có chỉ đạo nào mà nguồn nêu là quá hạn');
    } else {
      await expect(overdue.getByRole('link').first()).toHaveText(`${late.length} chỉ đạo quá hạn`);
      const first = await rows.nth(0).textContent();
      expect(first).toContain('Quá hạn');
    }
    const known = publishedRows('directives', samplePackage).filter((row) => (row['issued_on'] ?? '') <= day);
    await expect(rows).toHaveCount(known.length);
  });
}

test('each finding leads to its row, by mouse and by keyboard', async ({ page }) => {
  await openOverview(page, `?package=${samplePackage}`);
  await page.getByRole('banner').getByRole('link', { name: 'Vướng mắc, chỉ đạo', exact: true }).click();
  await expectAnswers(page);
  const links = page.locator('#findings a');
  expect(await links.count()).toBeGreaterThan(5);
  for (const link of await links.all()) {
    const anchor = (await link.getAttribute('href')) ?? '';
    await expect(page.locator(anchor), anchor).toHaveCount(1);
  }
  const first = links.first();
  const target = page.locator((await first.getAttribute('href')) ?? '');
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(target).toBeInViewport();
  await expect(page).toHaveURL(/#directive-/);
});

test('a row named in the address is in view when the page opens', async ({ page }) => {
  await openObstacles(page, `package=${samplePackage}#directive-d-hospitals`);
  await expect(page.locator('#directive-d-hospitals')).toBeInViewport();
});

test('filters stand in the address and survive a reload; clearing brings everything back', async ({ page }) => {
  const main = await openObstacles(page, `package=${samplePackage}`);
  const rows = page.locator('#directives tbody tr:has(td)');
  const all = await rows.count();
  await main.getByRole('combobox', { name: 'Giao cho' }).selectOption({ label: 'Sở Tài chính' });
  const own = publishedRows('directives', samplePackage).filter((row) => row['assigned_to_vi'] === 'Sở Tài chính');
  await expect(rows).toHaveCount(own.length);
  await main.getByRole('checkbox', { name: 'Chỉ hiện chỉ đạo đã qua hạn' }).check();
  await main.getByRole('searchbox', { name: 'Tìm trong vướng mắc, chỉ đạo' }).fill('tru so');
  await expect(page).toHaveURL(/assignee=so-tai-chinh&overdue=yes&text=tru\+so/);
  const left = await rows.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(own.length);
  await page.reload();
  await expect(rows).toHaveCount(left);
  await expect(main.getByRole('searchbox', { name: 'Tìm trong vướng mắc, chỉ đạo' })).toHaveValue('tru so');
  await main.getByRole('button', { name: 'Xóa bộ lọc' }).click();
  await expect(rows).toHaveCount(all);
  await main.getByRole('button', { name: 'Thời hạn' }).click();
  await expect(page).toHaveURL(/order=due/);
  const dates = publishedRows('directives', samplePackage).map((row) => row['due_on'] ?? '');
  const [earliest = ''] = dates.filter((date) => date !== '').sort();
  const [year, month, date] = earliest.split('-').map(Number);
  await expect(rows.first()).toContainText(`${date}/${month}/${year}`);
});

for (const [language, address, place, mark] of [
  ['vi', '', 'tỉnh Mẫu', 'DỮ LIỆU MINH HỌA'],
  ['en', 'en/', 'Mẫu', 'SAMPLE DATA'],
] as const) {
  test(`${language}: the calendar holds every deadline known on the day, as another program reads it`, async ({
    page,
  }) => {
    const day = '2026-09-30';
    await page.goto(`${address}obstacles/?asOf=${day}&package=${samplePackage}`);
    await expectAnswers(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /iCalendar/ }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    const root = ICAL.Component.fromString(readFileSync(await download.path(), 'utf8'));
    expect(String(root.getFirstPropertyValue('x-wr-calname'))).toContain(mark);
    expect(String(root.getFirstPropertyValue('x-wr-calname'))).toContain(place);
    const events = new Map(
      root.getAllSubcomponents('vevent').map((component) => [new ICAL.Event(component).uid, component]),
    );
    const due = publishedRows('directives', samplePackage).filter(
      (row) => (row['issued_on'] ?? '') <= day && row['due_on'] !== '',
    );
    expect(events.size).toBe(due.length);
    for (const row of due) {
      const component = events.get(`directive-${row['id']}@${samplePackage}.tinh-gon`);
      if (component === undefined) throw new Error(`no entry of ${row['id']}`);
      const event = new ICAL.Event(component);
      const date = row['due_on'] ?? '';
      if (date.length === 10) {
        expect(event.startDate.toString(), row['id']).toBe(date);
        expect(daysFrom(date, event.endDate.toString()), row['id']).toBe(1);
      }
      expect(event.startDate.isDate).toBe(true);
      const who = row[`assigned_to_${language}`];
      if (who !== '') expect(event.summary).toMatch(new RegExp(`^${who}: `));
      expect(event.summary).toContain(row[`text_${language}`]);
      expect(event.summary).toContain(mark);
      expect(event.description).toContain(`obstacles/?package=${samplePackage}#directive-${row['id']}`);
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      const isAhead = !(row['status'] === 'resolved' && (row['resolved_on'] ?? '') <= day) && date >= day;
      expect(component.getAllSubcomponents('valarm'), row['id']).toHaveLength(isAhead ? 1 : 0);
    }
  });
}

test('from the register to the chain of an obstacle, its targets and its neighbours', async ({ page }) => {
  const main = await openObstacles(page, `package=${samplePackage}`);
  await main
    .locator('#register')
    .getByRole('link', { name: 'Vừa thiếu giáo viên vừa phải giảm biên chế sự nghiệp' })
    .click();
  await expect(page).toHaveURL(/\/obstacle\/\?.*id=teacher-shortage/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Vừa thiếu giáo viên vừa phải giảm biên chế sự nghiệp',
  );
  const answers = publishedRows('directives', samplePackage).filter((row) =>
    (row['answers'] ?? '').split(';').includes('teacher-shortage'),
  );
  expect(answers.length).toBeGreaterThan(1);
  for (const row of answers) {
    const steps = page.locator(`[id="directive-${row['id']}"] > li`);
    await expect(steps).toHaveCount(4);
    await expect(steps.nth(0)).toContainText(row['text_vi'] ?? '');
    await expect(steps.nth(1)).toContainText(row['assigned_to_vi'] ?? '');
  }
  const blocked = (publishedRows('obstacles', samplePackage).find((row) => row['id'] === 'teacher-shortage') ?? {})[
    'blocks_targets'
  ];
  for (const id of (blocked ?? '').split(';')) {
    await expect(page.locator(`#blocks a[href*="/target/?"][href*="id=${id}"]`), id).toHaveCount(1);
  }
  const next = page.getByRole('navigation', { name: 'Vướng mắc khác theo mức độ gấp' }).getByRole('link').last();
  const title = await next.textContent();
  await next.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('where no source tells the outcome, nothing is called overdue', async ({ page }) => {
  await openObstacles(page, 'asOf=2026-11-23');
  const unreported = publishedRows('directives').filter((row) => row['status'] === 'not-reported');
  expect(unreported.length).toBeGreaterThan(5);
  for (const row of unreported) {
    expect(await rowOf(page, row['id'] ?? '').textContent(), row['id']).not.toMatch(/quá hạn/i);
  }
});

test('an obstacle that is unknown, missing or senseless: said, with ways on, and nothing breaks', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [id, says] of [
    ['khong-co', 'Dữ liệu không có vướng mắc «khong-co».'],
    ['<img src=x onerror=alert(1)>', 'Địa chỉ chưa nêu vướng mắc nào.'],
    ['__proto__', 'Địa chỉ chưa nêu vướng mắc nào.'],
    ['', 'Địa chỉ chưa nêu vướng mắc nào.'],
    ['x'.repeat(5_000), 'Địa chỉ chưa nêu vướng mắc nào.'],
  ] as const) {
    const label = id.slice(0, 30);
    await page.goto(`obstacle/?id=${encodeURIComponent(id)}`);
    await expect(page.getByRole('main'), label).toContainText(says);
    await expect(page.locator('main img, [onerror]'), label).toHaveCount(0);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, label).toBeLessThanOrEqual(0);
  }
  await page.getByRole('main').locator('a[href*="obstacle/?id="]').first().click();
  await expect(page.getByRole('main').getByText('Từ vướng mắc đến kết quả')).toBeVisible();
});
