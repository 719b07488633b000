import type { Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { expect, test } from './fixtures.ts';
import { publishedText, samplePackage } from './published-data.ts';
import { openReport, printedCode, sheets } from './report-sheets.ts';

// The code on paper, read by a reader that shares nothing with its writer, leads back to what was printed.

/** Dots to a pixel of an office printer: 300 to the inch. */
const paperScale = 300 / 96;
test.use({ deviceScaleFactor: paperScale });

const codeName = /^(?:Mã QR mở lại bản này|QR code)/;

/** What may happen to a code on its way: nothing, a copier that knows black and white alone, a crooked blurred copy. */
const ways = ['as printed', 'black and white', 'copied, blurred and turned by a degree'] as const;

/** Reads the code at the foot of the first sheet back from its dots, after each of the ways it may have gone. */
async function readCode(page: Page, reader: Page): Promise<readonly string[]> {
  const code = sheets(page).first().getByRole('img', { name: codeName });
  await code.scrollIntoViewIfNeeded();
  const picture = `data:image/png;base64,${(await code.screenshot()).toString('base64')}`;
  const read = ways.map(async (way) => {
    const { side, dots } = await reader.evaluate(
      async ([address, kind]) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const room = Math.ceil(image.width * 1.1);
        const canvas = Object.assign(document.createElement('canvas'), { width: room, height: room });
        const drawing = canvas.getContext('2d');
        if (drawing === null) throw new Error('No canvas');
        drawing.fillStyle = '#fff';
        drawing.fillRect(0, 0, room, room);
        drawing.translate(room / 2, room / 2);
        if (kind.startsWith('copied')) {
          drawing.rotate(Math.PI / 180);
          drawing.filter = 'blur(1px)';
        }
        drawing.drawImage(image, -image.width / 2, -image.height / 2);
        const { data } = drawing.getImageData(0, 0, room, room);
        const grey = Array.from({ length: room * room }, (_, at) => data[4 * at] ?? 255);
        return { side: room, dots: kind === 'as printed' ? grey : grey.map((dot) => (dot < 128 ? 0 : 255)) };
      },
      [picture, way] as const,
    );
    const data = Uint8Array.from(dots.flatMap((dot) => [dot, dot, dot]));
    return decodeQR({ width: side, height: side, data }, { format: 'RGB', timeLimit: 60_000 });
  });
  return Promise.all(read);
}

/** Side of a square of the code on paper, in mm. */
async function squareMm(page: Page): Promise<number> {
  const code = sheets(page).first().getByRole('img', { name: codeName });
  const [width = '', box = ''] = [await code.getAttribute('width'), await code.getAttribute('viewBox')].map(String);
  expect(width).toMatch(/mm$/);
  return Number.parseFloat(width) / Number(box.split(' ')[2]);
}

const usual = 'report/';
const long = `en/report/?${new URLSearchParams({
  package: samplePackage,
  asOf: '2026-06-30',
  product: 'report',
  issuer: 'other',
  name: 'Ban Chỉ đạo sắp xếp tổ chức bộ máy tỉnh Mẫu',
  form: 'party',
  parent: 'Tỉnh ủy Mẫu',
  place: 'Thành phố Mẫu',
  date: '2026-11-02',
  from: '2025-07-01',
  to: '2026-06-30',
  parts: 'villages,targets,staffing,service-units,reorganisation,roadmap,obstacles',
  appendices: 't1,t2,t3,t8',
}).toString()}`;

for (const [address, day, shows] of [
  [usual, '2026-11-23', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '23/11/2026']],
  [long, '2026-06-30', ['COMMUNIST PARTY OF VIET NAM', '30 June 2026', 'Ban Chỉ đạo sắp xếp tổ chức bộ máy tỉnh Mẫu']],
] as const) {
  test(`the code on /${address.slice(0, 12)} opens the same view with these data`, async ({ page, context, site }) => {
    test.setTimeout(120_000);
    const isEnglish = address.startsWith('en/');
    const reader = await context.newPage();
    await page.setViewportSize({ width: 1_000, height: 1_300 });
    await openReport(page, address);
    const code = await printedCode(page);
    expect(await squareMm(page), 'side of a square').toBeGreaterThanOrEqual(0.4 - 1e-9);
    await page.emulateMedia({ media: 'print' });
    const read = await readCode(page, reader);
    await page.emulateMedia({ media: 'screen' });
    const [opened = ''] = read;
    expect(new Set(read), 'read the same after every way').toEqual(new Set([opened]));
    expect(opened.startsWith(`${site}${isEnglish ? 'en/' : ''}report/`)).toBe(true);

    await openReport(page, opened);
    await expect(page.locator('html')).toHaveAttribute('lang', isEnglish ? 'en' : 'vi');
    expect(await printedCode(page)).toBe(code);
    const sheet = sheets(page).first();
    const text = ((await sheet.textContent()) ?? '').toLocaleUpperCase('vi').replaceAll(/\s+/g, ' ');
    for (const part of shows) expect(text).toContain(part.toLocaleUpperCase('vi'));
    expect(new URL(opened).searchParams.get('asOf')).toBe(day);
    const [asked, wanted] = [new URL(opened), new URL(address, site)].map(({ searchParams }) =>
      Object.fromEntries([...searchParams].filter(([key]) => !['code', 'version', 'asOf'].includes(key))),
    );
    expect(asked).toEqual(wanted);
    const main = page.getByRole('main');
    await expect(main).toContainText(isEnglish ? 'there are no newer figures' : 'chưa có số liệu mới hơn');

    // The same paper, opened after the data changed; and with a version that this code was not printed with.
    const name = isEnglish ? samplePackage : 'kon-tum';
    const descriptor = publishedText('datapackage.json', name).replace(/"version":\s*"[^"]+"/, '"version": "2099.1.1"');
    await page.route(`**/data/${name}/datapackage.json`, (route) =>
      route.fulfill({ body: descriptor, contentType: 'application/json' }),
    );
    await page.goto(opened);
    await expect(main).toContainText(isEnglish ? 'there is now version 2099.1.1' : 'nay có phiên bản 2099.1.1');
    await page.goto(opened.replace(/version=[^&]+/, 'version=2001.1.1'));
    await expect(main).toContainText(isEnglish ? 'is not the code of the choices' : 'không phải mã của các lựa chọn');
  });
}
