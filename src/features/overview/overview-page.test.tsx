// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../domain/records/local-text.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import { goodPackage, packageOf } from '../../testing/build-package.ts';
import { anIndicator, anObservation, aSeries, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { OverviewPage } from './overview-page.tsx';
import { type OverviewModel, overviewModel } from './overview-model.ts';

// The drawings have their own tests; here they would only take time.
vi.mock('../../ui/charts/use-chart-drawing.ts', () => ({ useChartDrawing: () => ({ state: 'loading' }) }));

afterEach(cleanup);

const descriptor = { place: 'kon-tum', country: 'viet-nam', title: textOf('Tỉnh Thử', 'Test province') };
const loaded = await publishedPackage('kon-tum');
const languages = ['vi', 'en'] as const satisfies readonly Language[];

function page(model: OverviewModel, language: Language) {
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{ hrefOf: (slug, params) => `/${slug}/?${params?.['id'] ?? ''}`, go: () => undefined }}
      >
        <OverviewPage model={model} />
      </PageAddressContext>
    </LanguageContext>
  );
}

/** The good package with figures on posts and villages too, so that every section has something to say. */
function fullPackage(): PackageData {
  const good = goodPackage();
  return {
    ...good,
    indicators: [...good.indicators, anIndicator({ id: 'posts', kind: 'flow', staffMeasure: 'posts-cut' })],
    series: [...good.series, aSeries({ id: 'posts', indicator: 'posts' })],
    observations: [...good.observations, anObservation({ id: 'posts-2022', series: 'posts', asOf: dateOf('2022') })],
    changes: good.changes.map((change) => Object.assign({}, change, { pilot: true })),
    units: [
      aUnit({ id: 'thanh-pho', kind: 'provincial-city', level: 'district', parent: 'kon-tum' }),
      ...good.units.map((unit) =>
        unit.parent === 'kon-tum' && unit.validFrom === null ? Object.assign({}, unit, { parent: 'thanh-pho' }) : unit,
      ),
    ],
  };
}

/** Puts a text in the place of every text that readers see; ids, codes and dates stay. */
function withTexts<T>(rows: T, text: string): T {
  const isSeen = new Set(['vi', 'en', 'title', 'publisher', 'number', 'shortName', 'clause']);
  return JSON.parse(JSON.stringify(rows), (key, value: unknown) =>
    isSeen.has(key) && typeof value === 'string' ? text : value,
  );
}

describe.each(languages)('in %s', (language) => {
  describe('Kon Tum', () => {
    it.each(['2017-01-01', '2022-07-25', '2025-07-01', '2026-11-23'])('renders as of %s', (day) => {
      const model = overviewModel(loaded, day);
      const { container } = render(page(model, language));
      expect(container.querySelectorAll('h1')).toHaveLength(1);
      expect(container.querySelectorAll('#sources li')).toHaveLength(model.sources.length);
      expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
    });

    it('every source number leads to a source of the list', () => {
      const { container } = render(page(overviewModel(loaded, '2026-11-23'), language));
      const targets = [...container.querySelectorAll('a[href^="#source-"]')].map((link) => link.getAttribute('href'));
      expect(targets.length).toBeGreaterThan(100);
      const missing = [...new Set(targets)].filter((href) => container.querySelector(href ?? '') === null);
      expect(missing).toEqual([]);
    });

    it.each(['2017-01-01', '2026-11-23'])('as of %s every link within the page leads somewhere', (day) => {
      const { container } = render(page(overviewModel(loaded, day), language));
      const links = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
      expect(links.filter((href) => container.querySelector(href) === null)).toEqual([]);
    });

    it('every figure names its origin, and ids are unique', () => {
      const { container } = render(page(overviewModel(loaded, '2026-11-23'), language));
      const origins = [...container.querySelectorAll('[data-origin]')].map((link) => link.getAttribute('data-origin'));
      expect(origins).toContain('observation.seed-staff-cut-850');
      expect(origins).toContain('commune-count.62-kon-tum.2026-11-23');
      const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    it('renders at build time as in the browser', () => {
      const html = renderToString(page(overviewModel(loaded, '2026-11-23'), language));
      expect(html).toContain('id="targets"');
      expect(html).not.toMatch(/\sstyle=/);
    });
  });

  it('says the figures of Kon Tum with their qualifiers', () => {
    const { container } = render(page(overviewModel(loaded, '2022-07-25'), language));
    const textOfFigure = (id: string) => container.querySelector(`[data-origin="observation.${id}"]`)?.textContent;
    expect(textOfFigure('seed-staff-cut-850')).toMatch(
      language === 'vi' ? /^hơn 850 biên chế/ : /^more than 850 posts/,
    );
    expect(textOfFigure('seed-villages-cut-120')).toMatch(language === 'vi' ? /^gần 120/ : /^nearly 120/);
  });

  it('an empty package renders and claims nothing', () => {
    const model = overviewModel({ data: packageOf(), descriptor }, '2022-07-25');
    const { container } = render(page(model, language));
    expect(container.querySelector('h1')?.textContent).toContain(descriptor.title[language]);
    expect(container.querySelectorAll('[data-origin]')).toHaveLength(0);
    const links = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => container.querySelector(href) === null)).toEqual([]);
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });

  it.each([
    ['markup', '<img src=x onerror="alert(1)"><script>alert(1)</script>'],
    ['an entity', '&lt;b&gt;&amp;'],
    ['a right-to-left override', '\u202Egnp.exe\u202C'],
    ['zero width and zalgo', 'a\u200Bb Z̴̧͇a̶l̵g̷o̸'],
    ['10,000 letters without a break', 'x'.repeat(10_000)],
    ['a formula', '=cmd|/C calc!A0'],
    ['template signs', '${7*7} {{7*7}} %s %d'],
  ])('%s in every text is shown as text', (_, hostile) => {
    const data = withTexts(fullPackage(), hostile);
    const model = overviewModel({ data, descriptor }, '2026-01-01');
    const { container } = render(page(model, language));
    expect(container.querySelectorAll('img, script, iframe, object, embed, b > b')).toHaveLength(0);
    const sections = ['targets', 'cuts', 'communes', 'villages', 'road', 'pilots', 'obstacles', 'unknown', 'sources'];
    expect(
      sections.filter((section) => container.querySelector(`#${section}`)?.textContent.includes(hostile) !== true),
    ).toEqual([]);
    for (const element of container.querySelectorAll('*')) {
      expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
    }
  });
});
