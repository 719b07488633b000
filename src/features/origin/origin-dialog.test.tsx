// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { goodPackage } from '../../testing/build-package.ts';
import { aSource } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { OriginDialog } from './origin-dialog.tsx';
import { originMessages } from './origin-messages.ts';

afterEach(cleanup);

const { data } = await publishedPackage('kon-tum');

function textOfDialog(origin: string, language: Language, shown: Parameters<typeof OriginDialog>[0]['data'] = data) {
  const { container } = render(
    <LanguageContext value={language}>
      <OriginDialog origin={origin} data={shown} day="2026-11-23" sample={false} onClose={() => undefined} />
    </LanguageContext>,
  );
  return { container, text: container.textContent ?? '' };
}

describe('where a figure is from', () => {
  it.each([
    ['vi', ['hơn 850 biên chế', '25/7/2022 (suy ra)', 'Bài báo chỉ in 25/7', 'Nguồn nêu «hơn/trên»']],
    ['en', ['more than 850 posts', '25 July 2022 (inferred)', 'The source says “more than”']],
  ] as const)('in %s: figure, day, and how the source puts it', (language, expected) => {
    const { text } = textOfDialog('observation.seed-staff-cut-850', language);
    for (const phrase of expected) expect(text).toContain(phrase);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it.each(['vi', 'en'] as const)('in %s: a count tells the units counted', (language) => {
    const { text } = textOfDialog(originOf.communeCount('62-kon-tum', '2026-11-23'), language);
    expect(text).toContain('Đăk Cấm');
    expect(text).toContain('1677/NQ-UBTVQH15');
  });

  it.each(['vi', 'en'] as const)('in %s: every target and a hundred figures can be shown', (language) => {
    const refs = [
      ...data.targets.map((row) => originOf.target(row.id)),
      ...data.observations.filter((_, index) => index % 5 === 0).map((row) => originOf.observation(row.id)),
    ];
    const broken = refs.filter((ref) => {
      const { container, text } = textOfDialog(ref, language);
      const isBroken = /undefined|NaN|\[object/.test(text) || container.querySelector('[role=alert]') !== null;
      cleanup();
      return isBroken;
    });
    expect(broken).toEqual([]);
  });
});

describe('what is not known', () => {
  it('a figure that is not there is named, as text', () => {
    const { container, text } = textOfDialog('observation.<img src=x>', 'vi');
    expect(container.querySelector('[role=alert]')?.textContent).toContain('«observation.<img src=x>»');
    expect(text).toContain('Địa chỉ có thể đã cũ');
    expect(container.querySelector('img')).toBeNull();
  });

  it('while the data are on their way it says so', () => {
    const { container } = textOfDialog('observation.seed-staff-cut-850', 'vi', null);
    expect(container.querySelector('p[role=status]')?.textContent).toContain('Đang tải');
    expect(container.querySelector('[role=alert]')).toBeNull();
  });

  it('a source without address or day says that', () => {
    const shown = { ...goodPackage(), sources: [aSource({ url: null, publishedOn: null })] };
    const { container, text } = textOfDialog('observation.villages-2022', 'vi', shown);
    expect(text).toContain(originMessages.vi.addressUnknown);
    expect(text).toContain(originMessages.vi.publishedUnknown);
    expect(container.querySelector('a[target=_blank]')).toBeNull();
  });
});
