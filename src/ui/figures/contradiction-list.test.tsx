// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { aContradiction, aDocument, anObservation, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import { PageAddressContext, type PageParams } from '../controls/page-address-context.ts';
import { ContradictionList } from './contradiction-list.tsx';

afterEach(cleanup);

const addresses = {
  hrefOf: (page: string, params: PageParams = {}) => `/${page}/?${new URLSearchParams(params).toString()}`,
  go: () => undefined,
};
const context = { originOf: (id: string) => `observation.${id}`, noteOf: () => 1, contradicted: new Set<string>() };

function show(shown: Partial<Parameters<typeof ContradictionList>[0]['contradictions'][number]>) {
  const row = { contradiction: aContradiction(), observations: [], documents: [], units: [], ...shown };
  render(
    <PageAddressContext value={addresses}>
      <ContradictionList context={context} contradictions={[row]} />
    </PageAddressContext>,
  );
}

it('leads to the figures, documents and units that it names', () => {
  show({
    observations: [anObservation({ id: 'f' })],
    documents: [aDocument({ id: 'd', number: '18-NQ/TW', issuedOn: dateOf('2017-10-25') })],
    units: [aUnit({ id: 'u', name: textOf('xã Hà Mòn') })],
  });
  expect(document.querySelector('[data-origin="observation.f"]')).not.toBeNull();
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toContainEqual('/document/?id=d');
  expect(links).toContainEqual('/unit/?id=u');
  expect(document.body.textContent).toMatch(/Văn bản:.*18-NQ\/TW.*Đơn vị:.*xã Hà Mòn/);
});

it('has no heads over nothing', () => {
  show({});
  expect(document.body.textContent).not.toMatch(/Văn bản:|Đơn vị:/);
});
