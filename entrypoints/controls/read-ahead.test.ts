import { beforeEach, expect, it, vi } from 'vitest';
import { pageAddress } from '@/utils/messaging/page-address';
import type { PageSession } from '@/utils/messaging/page-reader';
import type { SpeechDraft } from '@/utils/model/speech';
import { readAhead } from './read-ahead';

const speech = vi.fn<() => Promise<SpeechDraft>>();
const session = { speech } as Partial<PageSession> as PageSession;
const draftOf = (title: string): SpeechDraft => ({ title }) as SpeechDraft;

beforeEach(() => {
  history.replaceState(null, '', '/a');
  speech.mockReset();
  speech.mockImplementation(async () => draftOf(location.pathname));
});

it('is the speech as it was begun to be read, wherever the page is by then', async () => {
  const read = readAhead(document, session, pageAddress(document));
  history.pushState(null, '', '/b');
  expect(await read()).toEqual(draftOf('/a'));
  expect(speech).toHaveBeenCalledOnce();
});

it('tries again what could not be read', async () => {
  speech.mockRejectedValueOnce(new Error('no'));
  const read = readAhead(document, session, pageAddress(document));
  expect(await read()).toEqual(draftOf('/a'));
});

it('takes no other page’s speech for it, neither at first nor when it tries again', async () => {
  const at = pageAddress(document);
  speech.mockRejectedValueOnce(new Error('no'));
  const read = readAhead(document, session, at);
  history.pushState(null, '', '/b');
  await expect(read()).rejects.toMatchObject({ code: 'unreachable' });
  await expect(readAhead(document, session, at)()).rejects.toMatchObject({ code: 'unreachable' });
  expect(speech).toHaveBeenCalledOnce();
});
