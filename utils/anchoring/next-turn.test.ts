// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { nextTurn } from './next-turn';

describe('nextTurn', () => {
  it('comes back after work that was waiting', async () => {
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    const waiting = new Promise<void>((resolve) => {
      port1.addEventListener('message', () => resolve(void order.push('waiting')));
    });
    port1.start();
    port2.postMessage(null);
    await nextTurn();
    order.push('back');
    await waiting;
    port1.close();
    expect(order).toEqual(['waiting', 'back']);
  });
});
