import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe | undefined;
  }
}

const checker = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const rules: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
};

/**
 * Runs axe on the page as it stands, or on a part of it; each violation comes back as rule, element and reason. The
 * browser puts the checker in itself, so that the page's policy, which rightly keeps other scripts out, stays in force.
 */
export async function violations(page: Page, part = ':root'): Promise<readonly string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(checker);
  return page.evaluate(
    async ([selector, options]) => {
      if (window.axe === undefined) throw new Error('The checker is not there.');
      const { violations: found } = await window.axe.run(selector, options);
      return found.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 120)} (${node.failureSummary?.split('\n')[1]?.trim() ?? ''})`),
      );
    },
    [part, rules] as const,
  );
}
