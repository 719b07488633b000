// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { measureRooms } from './measure-rooms.ts';
import type { SheetFlow } from './sheet-part.ts';

const flows = ['text', 'appendix'].map((id): SheetFlow => ({ id, orientation: 'portrait', parts: [] }));

beforeEach(() => {
  document.body.innerHTML = '<div><div hidden></div><div hidden></div></div>';
});

function measured(signal = new AbortController().signal) {
  return measureRooms(flows, [...document.querySelectorAll('[hidden]')], signal);
}

describe('measureRooms', () => {
  it('measures each flow in its room', async () => {
    expect(await measured()).toEqual([[], []]);
  });

  it('stops where the rooms leave the page meanwhile, although nobody has said so', async () => {
    const all = measured();
    document.body.replaceChildren();
    expect(await all).toBeNull();
  });

  it('stops when it is no longer wanted', async () => {
    const cancel = new AbortController();
    const all = measured(cancel.signal);
    cancel.abort();
    expect(await all).toBeNull();
    expect(await measured(cancel.signal)).toBeNull();
  });
});
