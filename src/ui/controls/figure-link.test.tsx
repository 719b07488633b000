// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SentenceContext, type SentenceOf } from '../sentences/sentence-context.ts';
import { FigureLink } from './figure-link.tsx';
import { OriginContext } from './origin-context.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function link(note: number | null = 3) {
  return (
    <FigureLink origin="observation.seed-staff-cut-850" note={note} label="nguồn">
      hơn 850
    </FigureLink>
  );
}

/** Clicks and tells whether the browser may follow the link. */
function click(options: MouseEventInit = {}): boolean {
  const event = createEvent.click(screen.getByRole('link'), { cancelable: true, ...options });
  fireEvent(screen.getByRole('link'), event);
  return !event.defaultPrevented;
}

describe('FigureLink', () => {
  it('without JavaScript leads to its source on the page', () => {
    render(link());
    expect(screen.getByRole('link').getAttribute('href')).toBe('#source-3');
    expect(screen.getByRole('link').textContent).toBe('hơn 850 (nguồn)3');
    expect(click()).toBe(true);
  });

  it('without a number leads to the list of sources', () => {
    render(link(null));
    expect(screen.getByRole('link').getAttribute('href')).toBe('#sources');
    expect(screen.getByRole('link').querySelector('sup')).toBeNull();
  });

  it('where origins can be opened, a click opens this one in place', () => {
    const open = vi.fn<(origin: string) => void>();
    render(<OriginContext value={{ open }}>{link()}</OriginContext>);
    expect(click()).toBe(false);
    expect(open).toHaveBeenCalledExactlyOnceWith('observation.seed-staff-cut-850');
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('with %s the browser does what it always does', (key) => {
    const open = vi.fn<(origin: string) => void>();
    render(<OriginContext value={{ open }}>{link()}</OriginContext>);
    expect(click({ [key]: true })).toBe(true);
    expect(open).not.toHaveBeenCalled();
  });
});

const said = () => screen.queryByRole('status')?.textContent;

describe('the sentence of a figure', () => {
  const open = vi.fn<(origin: string) => void>();
  const writeText = vi.fn<(text: string) => Promise<void>>();

  function focused(sentenceOf: SentenceOf, write: () => Promise<void> = () => Promise.resolve()) {
    open.mockReset();
    writeText.mockReset().mockImplementation(write);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(
      <OriginContext value={{ open }}>
        <SentenceContext value={sentenceOf}>{link()}</SentenceContext>
      </OriginContext>,
    );
    const figure = screen.getByRole('link');
    fireEvent.focus(figure);
    return figure;
  }

  it('is copied by the key C alone, without opening the origin, and said to be', async () => {
    const sentenceOf = vi.fn<SentenceOf>(() => Promise.resolve('Có hơn 850 biên chế.'));
    const figure = focused(sentenceOf);
    expect(figure.getAttribute('aria-keyshortcuts')).toBe('C');
    expect([said(), sentenceOf.mock.calls]).toEqual(['', []]);
    expect(fireEvent.keyDown(figure, { key: 'c' })).toBe(false);
    await waitFor(() => expect(said()).toBe('Đã chép câu'));
    expect(sentenceOf).toHaveBeenCalledExactlyOnceWith('observation.seed-staff-cut-850');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Có hơn 850 biên chế.');
    expect(open).not.toHaveBeenCalled();
  });

  it('a missing figure has none, and says so', async () => {
    fireEvent.keyDown(
      focused(() => Promise.resolve(null)),
      { key: 'C' },
    );
    await waitFor(() => expect(said()).toContain('Chưa có số liệu'));
    expect(writeText).not.toHaveBeenCalled();
  });

  it.each([
    ['the browser refuses', () => Promise.resolve('x'), () => Promise.reject(new Error('no'))],
    ['its code cannot be loaded', () => Promise.reject(new Error('offline')), () => Promise.resolve()],
  ] as const)('where %s the origin opens, which shows the sentence', async (_, sentenceOf, write) => {
    fireEvent.keyDown(focused(sentenceOf, write), { key: 'c' });
    await waitFor(() => expect(open).toHaveBeenCalledExactlyOnceWith('observation.seed-staff-cut-850'));
    expect(said()).toContain('Chưa chép được');
  });

  it.each([{ key: 'x' }, { key: 'c', ctrlKey: true }, { key: 'c', metaKey: true }, { key: 'c', altKey: true }])(
    'leaves %j to the browser',
    (key) => {
      const sentenceOf = vi.fn<SentenceOf>(() => Promise.resolve('x'));
      expect(fireEvent.keyDown(focused(sentenceOf), key)).toBe(true);
      expect(sentenceOf).not.toHaveBeenCalled();
    },
  );

  it('says nothing more once the focus has left', async () => {
    const figure = focused(() => Promise.resolve('x'));
    fireEvent.keyDown(figure, { key: 'c' });
    await waitFor(() => expect(said()).toBe('Đã chép câu'));
    fireEvent.blur(figure);
    expect(said()).toBeUndefined();
  });

  it('without sentences the key does nothing and is not announced', () => {
    render(link());
    const figure = screen.getByRole('link');
    fireEvent.focus(figure);
    expect(fireEvent.keyDown(figure, { key: 'c' })).toBe(true);
    expect([figure.getAttribute('aria-keyshortcuts'), said()]).toEqual([null, undefined]);
  });
});
