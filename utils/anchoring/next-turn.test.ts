import { describe, expect, it, vi } from 'vitest';
import { nextTurn } from './next-turn';

describe('nextTurn', () => {
  it('uses the browser’s own where there is one', async () => {
    const own = vi.fn(() => Promise.resolve());
    await nextTurn({ scheduler: { yield: own } } as unknown as typeof globalThis);
    expect(own).toHaveBeenCalledOnce();
  });
  it('else comes back after work that was waiting', async () => {
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    const waiting = new Promise<void>((resolve) => {
      port1.addEventListener('message', () => resolve(void order.push('waiting')));
    });
    port1.start();
    port2.postMessage(null);
    await nextTurn({ MessageChannel } as unknown as typeof globalThis);
    order.push('back');
    await waiting;
    port1.close();
    expect(order).toEqual(['waiting', 'back']);
  });
});
