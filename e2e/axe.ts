import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const rules: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
};

/**
 * Runs axe on the page as it stands; each violation comes back as rule, element and reason. The page's policy has to
 * be bypassed: it rightly keeps the checker out.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return page.evaluate(async (options) => {
    const { violations: found } = await window.axe.run(document, options);
    return found.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)} (${node.failureSummary?.split('\n')[1]?.trim() ?? ''})`),
    );
  }, rules);
}
