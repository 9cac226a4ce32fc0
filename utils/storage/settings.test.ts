import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_LINE } from '@/utils/model/limits';
import { InvalidChange } from './errors';
import { lockSettings, readSettings, storageSentinel, watchSettings, writeSettings } from './settings';

const defaults = {
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

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults until they are set, one by one', async () => {
    expect(await readSettings()).toEqual(defaults);
    await writeSettings({ locale: 'en' });
    await writeSettings({ writer: { name: '周宁', unit: '河务局' } });
    expect(await readSettings()).toEqual({ ...defaults, locale: 'en', writer: { name: '周宁', unit: '河务局' } });
  });

  it('are all kept that are set at the same time, as by leaving a field for a switch', async () => {
    await Promise.all([writeSettings({ writer: { name: '周宁' } }), writeSettings({ quick: true })]);
    expect(await readSettings()).toEqual({ ...defaults, writer: { name: '周宁' }, quick: true });
  });

  it.each([[null], ['x'], [[1]], [7], [{ locale: 'fr', keys: 'no', writer: null, old: 1 }]])(
    'reads %j as the defaults',
    async (stored) => {
      await browser.storage.local.set({ settings: stored });
      expect(await readSettings()).toEqual(defaults);
    },
  );

  it.each([
    ['kn0cqz', 'kn0cqz'],
    ['789456', '789456'],
    ...[
      'hhn0cq',
      'hnhcqz',
      'hn1cqz',
      'HN0CQZ',
      'hn0cq',
      'hn0cqzx',
      'hn0cq\n',
      'hn0c z',
      '划n0cqz',
      '',
      null,
      6,
      ['h'],
    ].map((keys) => [keys, 'hn0cqz']),
  ])('reads the keys %j as %s', async (toolbarKeys, expected) => {
    await browser.storage.local.set({ settings: { toolbarKeys, locale: 'en' } });
    expect(await readSettings()).toEqual({ ...defaults, locale: 'en', toolbarKeys: expected });
  });

  it('refuses one key for two things', async () => {
    await writeSettings({ toolbarKeys: 'kn0cqz' });
    await expect(writeSettings({ toolbarKeys: 'nn0cqz' })).rejects.toBeInstanceOf(InvalidChange);
    expect(await readSettings()).toEqual({ ...defaults, toolbarKeys: 'kn0cqz' });
  });

  it('keeps what reads of settings that are half damaged', async () => {
    await browser.storage.local.set({ settings: { locale: 'en', appearance: 'pink' } });
    expect(await readSettings()).toEqual({ ...defaults, locale: 'en' });
  });

  it('refuses a value that is none, and leaves what was', async () => {
    await writeSettings({ appearance: 'dark' });
    await expect(writeSettings({ appearance: 'pink' as 'dark', keys: false })).rejects.toBeInstanceOf(InvalidChange);
    await expect(writeSettings({ writer: { name: '长'.repeat(MAX_LINE + 1) } })).rejects.toBeInstanceOf(InvalidChange);
    expect(await readSettings()).toEqual({ ...defaults, appearance: 'dark' });
  });

  it('are followed until one stops', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await writeSettings({ keys: false });
    await storageSentinel().write({ uuid: 'u', notes: 1, at: 1 });
    stop();
    await writeSettings({ keys: true });
    expect(seen.mock.calls).toEqual([[{ ...defaults, keys: false }]]);
  });
});

describe('the sentinel in storage.local', () => {
  it('gives back what was written, and null for what is none', async () => {
    const sentinel = storageSentinel();
    expect(await sentinel.read()).toBeNull();
    await sentinel.write({ uuid: 'u', notes: 3, at: 7, lost: { notes: 9, at: 1 } });
    expect(await sentinel.read()).toEqual({ uuid: 'u', notes: 3, at: 7, lost: { notes: 9, at: 1 } });
    await browser.storage.local.set({ sentinel: { uuid: 'u', notes: -1, at: 7 } });
    expect(await sentinel.read()).toBeNull();
  });
});

describe('lockSettings', () => {
  it('closes the storage to page scripts where it can, and does nothing elsewhere', async () => {
    const setAccessLevel = vi.fn(() => Promise.resolve());
    const open = Object.assign(browser.storage.local, { setAccessLevel });
    await lockSettings();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    Object.assign(open, { setAccessLevel: undefined });
    await expect(lockSettings()).resolves.toBeUndefined();
  });
});
