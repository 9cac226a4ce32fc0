import { act, renderHook } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Acts, Message } from './use-acts';
import { useSiteActs } from './use-site-acts';

const SITE = ['*://*.yundu.example/*'];

function siteActs(ask: () => Promise<boolean>, giveUp: () => Promise<boolean>) {
  const shown: Message[] = [];
  const asking = vi.fn(ask);
  const giving = vi.fn(giveUp);
  const world = { ask: asking, giveUp: giving };
  const acts = { show: (message: Message) => void shown.push(message) } as Acts;
  const { result } = renderHook(() => useSiteActs(acts, world));
  return { acts: result.current, shown, asking, giving };
}
const yes = async (): Promise<boolean> => true;
const no = async (): Promise<boolean> => false;
const settle = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve)));

test('asks in the very task of the click, and says what is allowed, with the way back', async () => {
  const { acts, shown, asking, giving } = siteActs(yes, yes);
  acts.allow(SITE, 'yundu.example');
  expect(asking).toHaveBeenCalledExactlyOnceWith(SITE);
  await settle();
  expect(shown).toMatchObject([{ text: '札记以后在 yundu.example 自己运行', tone: 'done' }]);
  shown[0]!.back!();
  expect(giving).toHaveBeenCalledExactlyOnceWith(SITE);
  await settle();
  expect(shown[1]).toEqual({ text: '已收回 yundu.example', tone: 'done' });
});

test('what is taken back can be given again: asked in the task of that click, too', async () => {
  const { acts, shown, asking } = siteActs(yes, yes);
  acts.takeBack(SITE, 'yundu.example');
  await settle();
  expect(shown).toMatchObject([{ text: '已收回 yundu.example' }]);
  shown[0]!.back!();
  expect(asking).toHaveBeenCalledExactlyOnceWith(SITE);
  await settle();
  expect(shown[1]).toEqual({ text: '札记以后在 yundu.example 自己运行', tone: 'done' });
});

const failing = (): Promise<boolean> => Promise.reject(new TypeError('no gesture'));
const throwing = (): Promise<boolean> => {
  throw new TypeError('no gesture');
};
test.each([
  ['no', no, { text: '没有允许，什么都没有变。', tone: 'done' }],
  ['a refusal to ask', failing, { text: expect.stringContaining('（TypeError）'), tone: 'bad' }],
  ['a refusal at once', throwing, { text: expect.stringContaining('（TypeError）'), tone: 'bad' }],
])('%s is said', async (_, ask, message) => {
  const { acts, shown } = siteActs(ask, yes);
  acts.allow(SITE, 'yundu.example');
  await settle();
  expect(shown).toEqual([message]);
});

test.each([
  ['no', no],
  ['an error', failing],
])('%s to taking back says where it can be done', async (_, giveUp) => {
  const { acts, shown } = siteActs(yes, giveUp);
  acts.takeBack(SITE, 'yundu.example');
  await settle();
  expect(shown).toMatchObject([{ tone: 'bad', text: expect.stringContaining('扩展管理页') }]);
});
