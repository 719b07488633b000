// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { TargetStatus } from '../../domain/targets/target-result.ts';
import { FactList } from './fact-list.tsx';
import { StatusLabel } from './status-label.tsx';

afterEach(cleanup);

const targetStatuses: readonly TargetStatus[] = ['met', 'exceeded', 'on-track', 'behind', 'cannot-be-said'];

describe('FactList', () => {
  it('pairs each name with its value, in order', () => {
    const { container } = render(
      <FactList
        facts={[
          { name: 'Số liệu', value: <b>hơn 850</b> },
          { name: 'Nguồn', value: '<script>alert(1)</script>' },
        ]}
      />,
    );
    const pairs = [...container.querySelectorAll('dl > div')].map((pair) =>
      [...pair.children].map((child) => child.textContent),
    );
    expect(pairs).toEqual([
      ['Số liệu', 'hơn 850'],
      ['Nguồn', '<script>alert(1)</script>'],
    ]);
    expect(container.querySelector('script')).toBeNull();
  });
});

describe('StatusLabel', () => {
  it('is a word with a shape of its own, which is not read out', () => {
    const shapes = targetStatuses.map((status) => {
      const { container } = render(<StatusLabel status={status} text={status} />);
      const shape = container.querySelector('[aria-hidden=true]')?.textContent ?? '';
      expect(container.textContent).toBe(`${shape} ${status}`);
      cleanup();
      return shape;
    });
    expect(new Set(shapes).size).toBe(targetStatuses.length);
    expect(shapes).not.toContain('');
  });
});
