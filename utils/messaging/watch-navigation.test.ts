import { afterEach, expect, it, vi } from 'vitest';
import { watchNavigation } from './watch-navigation';

const ended = new AbortController();
afterEach(() => {
  ended.abort();
  history.replaceState(null, '', '/');
});

it('tells of another address when it is asked to look, once, and not of a jump within the page', () => {
  const moved = vi.fn();
  const look = watchNavigation(window, moved, ended.signal);
  look();
  history.replaceState(null, '', '#part');
  look();
  expect(moved).not.toHaveBeenCalled();
  history.replaceState(null, '', '?page=2');
  look();
  look();
  expect(moved).toHaveBeenCalledTimes(1);
});
