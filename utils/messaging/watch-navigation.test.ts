// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { watchNavigation } from './watch-navigation';

const ended = new AbortController();
afterEach(() => {
  ended.abort();
  history.replaceState(null, '', '/');
});

it.each(['#/article/', '#!/article/'])('tells of another route (%s…), and not of a jump within it', (route) => {
  history.replaceState(null, '', `${route}1`);
  const moved = vi.fn();
  const look = watchNavigation(window, moved, ended.signal);
  history.replaceState(null, '', `${route}1#part`);
  look();
  expect(moved).not.toHaveBeenCalled();
  history.replaceState(null, '', `${route}2`);
  look();
  expect(moved).toHaveBeenCalledTimes(1);
});

it('tells of another address when it is asked to look, once, and not of a jump within the page', () => {
  const moved = vi.fn();
  const look = watchNavigation(window, moved, ended.signal);
  look();
  for (const jump of ['#part', '#a/b', '#/', '#!', '']) {
    history.replaceState(null, '', jump || location.pathname);
    look();
  }
  expect(moved).not.toHaveBeenCalled();
  history.replaceState(null, '', '?page=2');
  look();
  look();
  expect(moved).toHaveBeenCalledTimes(1);
});
