import { expect, type Locator } from '@playwright/test';
import { type PublishedRow, publishedRows } from './published-data.ts';
import { inWords, type Language } from './sample-figures.ts';

/** A figure of the page that leads to its origin, with the rows of the data it stands for. */
export interface LinkedFigure {
  readonly text: string;
  readonly observation: PublishedRow;
  readonly series: PublishedRow;
}

/** Printed observations in each of some parts of the page that has any, found in the data by the name of the origin. */
export async function figuresInEach(
  parts: Locator,
  packageName: string,
): Promise<readonly (readonly LinkedFigure[])[]> {
  const observations = new Map(publishedRows('observations', packageName).map((row) => [row['id'], row]));
  const series = new Map(publishedRows('series', packageName).map((row) => [row['id'], row]));
  const links = await parts.evaluateAll((all) =>
    all.map((part) =>
      [...part.querySelectorAll('[data-origin^="observation."]')].map(
        (link) => [link.getAttribute('data-origin') ?? '', link.textContent ?? ''] as const,
      ),
    ),
  );
  return links
    .filter((inPart) => inPart.length > 0)
    .map((inPart) =>
      inPart.map(([origin, text]) => {
        const observation = observations.get(origin.replace(/^observation\./, ''));
        const itsSeries = series.get(observation?.['series']);
        if (observation === undefined || itsSeries === undefined) throw new Error(`No figure ${origin} in the data`);
        return { text, observation, series: itsSeries };
      }),
    );
}

/** All of them together. */
export async function figuresIn(parts: Locator, packageName: string): Promise<readonly LinkedFigure[]> {
  return (await figuresInEach(parts, packageName)).flat();
}

/** Every figure is printed as the data have it: its number, in the language of the page. */
export function expectPrintedAsReported(figures: readonly LinkedFigure[], language: Language): void {
  expect(figures.length).toBeGreaterThan(0);
  const wrong = figures.filter(({ text, observation }) => {
    const { value = '' } = observation;
    return value !== '' && !text.includes(inWords(Number(value), language));
  });
  expect(wrong.map(({ text, observation }) => `${observation['id'] ?? ''}: ${text}`)).toEqual([]);
}

/** Indicators of some figures, each once. */
export function indicatorsOf(figures: readonly LinkedFigure[]): readonly string[] {
  return [...new Set(figures.map(({ series }) => series['indicator'] ?? ''))].sort();
}
