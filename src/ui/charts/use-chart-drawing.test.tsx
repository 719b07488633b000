// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LazyChart } from './lazy-chart.tsx';
import { sampleBeforeAfter } from './sample-specs.ts';

const attempts = vi.hoisted(() => ({ count: 0 }));

vi.mock('./chart-drawing.tsx', () => {
  attempts.count += 1;
  throw new Error('no network');
});

// The first import of Recharts takes long on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

afterEach(cleanup);

describe('a chart whose code cannot be loaded', () => {
  it('says so and tries again on request', async () => {
    render(<LazyChart id="c" spec={sampleBeforeAfter} title="a" failureText="Không tải được" retryText="Thử lại" />);
    await screen.findByText('Không tải được');
    const before = attempts.count;
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    await screen.findByText('Không tải được');
    expect(attempts.count).toBeGreaterThan(before);
  });
});
