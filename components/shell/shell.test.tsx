import { act, fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { commonTexts } from '@/utils/i18n/common-texts';
import { sayIn } from '@/utils/i18n/say-in';
import type { Settings } from '@/utils/model/settings';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { errorText } from './error-text';
import { FrameHead } from './FrameHead';
import { HealthBanner, type Health } from './HealthBanner';
import { Page } from './Page';
import { useHealth } from './use-health';
import { useSettings } from './use-settings';

const well: Health = { stale: false, blocked: false, newer: null, lost: null, failed: null };

test.each<[Partial<Health>, string, string | null]>([
  [{ newer: 9 }, '第 9 版', null],
  [{ stale: true }, '还是旧的', '重新载入'],
  [{ blocked: true }, '把它们关掉', null],
  [{ failed: 'InvalidStateError' }, 'InvalidStateError', '重新载入'],
  [
    { lost: { notes: 128, at: Date.parse('2026-04-24T12:00:00') } },
    '2026年4月24日 这里还有 128 条笔记',
    '知道了，从空白开始',
  ],
])('a notebook with %j says so and the way out', async (part, words, button) => {
  const onReload = vi.fn<() => void>();
  const onAcknowledge = vi.fn<() => void>();
  const { container } = show(<HealthBanner health={{ ...well, ...part }} {...{ onReload, onAcknowledge }} />);
  expect(screen.getByRole('alert').textContent).toContain(words);
  expect(await axeProblems(container)).toEqual([]);
  if (button === null) expect(screen.queryByRole('button')).toBeNull();
  else fireEvent.click(screen.getByRole('button', { name: button }));
  expect([onReload.mock.calls.length, onAcknowledge.mock.calls.length]).toEqual(
    button === null ? [0, 0] : part.lost ? [0, 1] : [1, 0],
  );
});

test('a notebook that is well says nothing', () => {
  const { container } = show(<HealthBanner health={well} onReload={() => undefined} onAcknowledge={() => undefined} />);
  expect(container.textContent).toBe('');
});

test.each([
  ['disk-full', '磁盘已满'],
  ['changed-elsewhere', '在别处刚改过'],
  ['not-found', '回收站'],
  ['invalid-change', '没有保存：这样写存不下'],
  ['stale-notebook', '重新载入'],
  ['newer-notebook', '先更新札记'],
  ['newer-study-notes', '先更新札记'],
  ['notebook-unavailable', '打不开笔记本（notebook-unavailable）。重启浏览器'],
  ['unreachable', '没有做成（unreachable），已经存下的都还在'],
  ['toString', '没有做成（toString）'],
])('the error %s is told as %s, without its own words', (code, words) => {
  const text = errorText(Object.assign(new Error('secret: why'), { code }), sayIn(commonTexts, 'zh-CN'));
  expect(text).toContain(words);
  expect(text).not.toMatch(/secret|why|\{/);
});

test('an error that is none of ours, and what is no error, are told by what they are called', () => {
  const say = sayIn(commonTexts, 'en');
  const closed = Object.assign(new Error('why'), { code: 'notebook-unavailable', reason: 'InvalidStateError' });
  expect(errorText(new TypeError('x is undefined'), say)).toMatch(/^It did not work \(TypeError\);/);
  expect(errorText('odd', say)).toMatch(/^It did not work \(Error\);/);
  expect(errorText(closed, say)).toContain('(InvalidStateError)');
});

test('language and appearance are the page’s at once, and follow', () => {
  const root = document.documentElement;
  const { rerender } = show(<Page locale="en" appearance="dark" children="x" />);
  expect([root.lang, root.dataset['lang'], root.dataset['theme']]).toEqual(['en', 'en', 'dark']);
  rerender(<Page locale="zh-CN" appearance="system" children="x" />);
  expect([root.lang, root.dataset['lang'], root.dataset['theme']]).toEqual(['zh-Hans', 'zh', undefined]);
});

test('the head names the page we are on', async () => {
  const { container } = show(<FrameHead page="write" due={3} />, 'en');
  expect(container.querySelector('[aria-current]')?.textContent).toBe('Write');
  expect(await axeProblems(container)).toEqual([]);
});

const defaults: Settings = {
  locale: 'auto',
  appearance: 'system',
  keys: true,
  toolbarKeys: 'hn0cqz',
  suggest: true,
  quick: false,
  look: 'cards',
  review: { over: 'marked', fresh: 10, again: 50 },
  writer: { name: '' },
  writing: { quotedShare: 0.3, ownNames: [] },
};

test.each([
  ['read', async () => ({ ...defaults, keys: false }), 'false'],
  ['the defaults where they cannot be read', () => Promise.reject(new Error('no')), 'true'],
])('settings are %s, then followed', async (_, read, first) => {
  let tell: (settings: Settings) => void = () => undefined;
  const world = {
    read,
    watch: (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    },
  };
  function Probe() {
    const settings = useSettings(world, defaults);
    return <output>{settings ? String(settings.keys) : 'none'}</output>;
  }
  show(<Probe />);
  expect(screen.getByRole('status').textContent).toBe('none');
  await screen.findByText(first);
  void act(() => tell({ ...defaults, keys: first === 'false' }));
  expect(screen.getByRole('status').textContent).toBe(first === 'false' ? 'true' : 'false');
});

test('health that changed before it was followed is not missed', () => {
  let health = well;
  function Probe() {
    const now = useHealth(source);
    return <output>{String(now.stale)}</output>;
  }
  const source = { get: () => health, subscribe: () => () => undefined };
  const { rerender } = show(<Probe />);
  health = { ...well, stale: true };
  rerender(<Probe key="again" />);
  expect(screen.getByRole('status').textContent).toBe('true');
});

test('a notebook that came back empty leads to where it is restored, on the page that has it', () => {
  const lost = { notes: 128, at: Date.parse('2026-04-24T12:00:00') };
  const how = { onReload: () => undefined, onAcknowledge: () => undefined };
  const { unmount } = show(<HealthBanner health={{ ...well, lost }} {...how} restoreHref="#settings/backup" />);
  expect(screen.getByRole('link', { name: '从备份恢复' }).getAttribute('href')).toBe('#settings/backup');
  unmount();
  show(<HealthBanner health={{ ...well, lost }} {...how} />);
  expect(screen.queryByRole('link')).toBeNull();
});
