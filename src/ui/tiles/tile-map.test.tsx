// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MapTile, TileMap, type TileMapProps } from './tile-map.tsx';

const tiles: readonly MapTile[] = (
  [
    ['glei', 1, 1, 'Đăk Glei', 1, false],
    ['rong', 2, 1, 'Tu Mơ Rông', 3, true],
    ['tum', 2, 3, 'Kon Tum', 4, false],
  ] as const
).map(([id, column, row, shortLabel, shade, pressed]) => ({
  id,
  column,
  row,
  label: `Huyện ${shortLabel}`,
  shortLabel,
  valueText: `−${shade}0%`,
  shade,
  pressed,
  detail: `${shortLabel}: 12 xã còn 6.`,
}));

function map(onToggle: TileMapProps['onToggle'] = vi.fn<TileMapProps['onToggle']>()): ReactElement {
  return (
    <TileMap
      label="Mức giảm theo huyện"
      tiles={tiles}
      onToggle={onToggle}
      legend={[{ shade: 0, text: 'không giảm' }]}
      note="Sơ đồ, không phải ranh giới."
    />
  );
}

afterEach(cleanup);

describe('TileMap', () => {
  it('is a named group of toggles with one Tab stop, at the pressed one', () => {
    render(map());
    expect(screen.getByRole('group', { name: 'Mức giảm theo huyện' })).toBeTruthy();
    const stops = screen.getAllByRole('button').filter((button) => button.getAttribute('tabindex') === '0');
    expect(stops).toEqual([screen.getByRole('button', { name: 'Huyện Tu Mơ Rông −30%', pressed: true })]);
    expect(screen.getByText('không giảm')).toBeTruthy();
    expect(screen.getByText('Sơ đồ, không phải ranh giới.')).toBeTruthy();
  });

  it('moves with the arrows, reads the place out and toggles it', () => {
    const toggle = vi.fn<TileMapProps['onToggle']>();
    render(map(toggle));
    const first = screen.getByRole('button', { name: /Tu Mơ Rông/ });
    act(() => first.focus());
    expect(screen.getByRole('status').textContent).toBe('Tu Mơ Rông: 12 xã còn 6.');
    expect(fireEvent.keyDown(first, { key: 'ArrowDown' })).toBe(false);
    const reached = screen.getByRole('button', { name: /Kon Tum/ });
    expect(document.activeElement).toBe(reached);
    expect(reached.getAttribute('tabindex')).toBe('0');
    expect(first.getAttribute('tabindex')).toBe('-1');
    expect(fireEvent.keyDown(reached, { key: 'ArrowDown' })).toBe(true);
    fireEvent.click(reached);
    expect(toggle.mock.calls).toEqual([['tum']]);
    act(() => reached.blur());
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('prerenders without style attributes', () => {
    const html = renderToString(map());
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).toContain('Huyện Kon Tum');
  });

  it('stands empty without tiles', () => {
    render(<TileMap label="Trống" tiles={[]} onToggle={vi.fn<TileMapProps['onToggle']>()} legend={[]} note="" />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
