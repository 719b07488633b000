import { expect, type Locator, type Page } from '@playwright/test';

/** The open search box. */
export function searchBox(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(?:Tìm đơn vị, văn bản|Search units, documents)/ });
}

/** Opens the search box with Ctrl+K; pressed again until the scripts of the page answer. */
export async function openSearch(page: Page): Promise<Locator> {
  const box = searchBox(page);
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(box).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return box;
}

/** Types a query into the open box in place of what stands there and waits until it is answered from the data. */
export async function ask(box: Locator, query: string): Promise<void> {
  await box.getByRole('combobox').fill(query);
  await expect(box.getByText(/^(?:Đang tải dữ liệu|The data are on their way)/)).toHaveCount(0);
  await expect(box.getByRole('status')).toContainText(/kết quả cho|Không tìm thấy|results? for|Nothing found/);
}

/** Waits until the page has its data and answers: until then what one clicks may be lost. */
export async function expectAnswers(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(?:Đang tải|Loading)/)).toHaveCount(0);
  const box = await openSearch(page);
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
}
