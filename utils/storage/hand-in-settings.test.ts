import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { USUAL_LAYOUT } from '@/utils/model/custom-layout';
import type { HandInSettings } from '@/utils/model/hand-in-settings';
import { readHandInSettings, watchHandInSettings, writeHandInSettings } from './hand-in-settings';

beforeEach(() => fakeBrowser.reset());

const usual = { preset: 'auto', custom: {}, sources: 'none' };

test('what is not set is as usual; what is set stays, part by part', async () => {
  expect(await readHandInSettings()).toEqual(usual);
  await writeHandInSettings({ preset: 'homework' });
  const custom = { 'zh-CN': { ...USUAL_LAYOUT, indent: 0 as const } };
  await writeHandInSettings({ custom, sources: 'references' });
  expect(await readHandInSettings()).toEqual({ preset: 'homework', custom, sources: 'references' });
});

test.each([
  ['nothing of ours', 7],
  ['a list', ['official']],
  ['parts that are wrong', { preset: 'x', custom: { en: { ...USUAL_LAYOUT, latin: '' } }, sources: null }],
  ['a size that no page has', { custom: { en: { ...USUAL_LAYOUT, body: { font: '仿宋', size: 1e9, bold: false } } } }],
])('what is stored is not trusted: %s', async (_, stored) => {
  await browser.storage.local.set({ handIn: stored });
  expect(await readHandInSettings()).toEqual(usual);
});

test('of what is wrong only that part is as usual', async () => {
  await browser.storage.local.set({ handIn: { preset: 'english', sources: 'x' } });
  expect(await readHandInSettings()).toEqual({ ...usual, preset: 'english' });
  await browser.storage.local.set({ handIn: { custom: { 'zh-CN': USUAL_LAYOUT, en: { latin: '' } } } });
  expect(await readHandInSettings()).toEqual({ ...usual, custom: { 'zh-CN': USUAL_LAYOUT } });
});

test('other windows hear of it, until they no longer want to', async () => {
  const heard = vi.fn<(settings: HandInSettings) => void>();
  const stop = watchHandInSettings(heard);
  await writeHandInSettings({ preset: 'english' });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ ...usual, preset: 'english' });
  await browser.storage.local.set({ settings: {} });
  stop();
  await writeHandInSettings({ preset: 'auto' });
  expect(heard).toHaveBeenCalledTimes(1);
});
