// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { SpeechDraft } from '@/utils/model/speech';
import { fingerprint } from '@/utils/speeches/identify';
import { editSpeech } from './edit-speech';
import { findSpeech } from './find-speech';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { keptAt } from './kept-at';
import { notesAt } from './notes-at';

const ELSEWHERE = 'https://other.example/c1';

async function withCorrectedTitle() {
  const notebook = freshNotebook();
  const { speechId } = await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
  await editSpeech(notebook, speechId, { title: '读者改过的题' });
  return { notebook, speechId };
}

it('knows a speech elsewhere by the title pages give it, whatever the reader calls it', async () => {
  const { notebook, speechId } = await withCorrectedTitle();
  const elsewhere = { ...sampleSpeech(), url: ELSEWHERE };
  expect((await findSpeech(notebook.db, elsewhere))?.id).toBe(speechId);
  expect((await notesAt(notebook, elsewhere)).speech).toMatchObject({ title: '读者改过的题' });
  expect(await keptAt(notebook, ELSEWHERE, sampleSpeech().title)).toBe(true);
  const again = await keepNote(notebook, { note: sampleNote('n2'), speech: sampleSpeech(), url: ELSEWHERE });
  expect(again.speechId).toBe(speechId);
});

it('does not take a title for proof, neither the reader’s nor the page’s', async () => {
  const { notebook } = await withCorrectedTitle();
  expect(await keptAt(notebook, ELSEWHERE, '读者改过的题')).toBe(false);
  for (const title of ['读者改过的题', sampleSpeech().title]) {
    const another = { ...sampleSpeech({ title }, 7), url: ELSEWHERE };
    expect(await findSpeech(notebook.db, another)).toBeUndefined();
  }
});

it('lets nobody edit the title a page gave', async () => {
  const { notebook, speechId } = await withCorrectedTitle();
  expect(await notebook.db.speeches.get(speechId)).toMatchObject({
    title: '读者改过的题',
    pageTitle: sampleSpeech().title,
  });
});

/** `count` Han characters, others for each seed: two of them have no shingle in common. */
const han = (seed: number, count = 92): string =>
  String.fromCharCode(...Array.from({ length: count }, (_, k) => 0x4e00 + ((seed * 7919 + k * 1299) % 20_000)));
/** What an office says each year: in each of 30 paragraphs the name or the year is another. */
const yearly = (name: string, year: string): string[] =>
  Array.from({ length: 30 }, (_, n) => `${n % 2 ? name : year}${han(n)}。`);

async function kept(speech: SpeechDraft, url = SAMPLE_URL) {
  const notebook = freshNotebook();
  const { speechId } = await keepNote(notebook, { note: sampleNote('n1'), speech, url });
  return {
    notebook,
    speechId,
    find: (other: SpeechDraft, at = ELSEWHERE) => findSpeech(notebook.db, { ...other, url: at }),
  };
}

function told(title: string, paragraphs: string[], part: Partial<SpeechDraft> = {}): SpeechDraft {
  return sampleSpeech({ title, paragraphs, fingerprint: fingerprint(paragraphs), date: undefined, ...part });
}

describe('one text on two days', () => {
  const day = (date: string, guessed?: true) => ({ date, evidence: { date: { from: 'text' as const, guessed } } });
  const first = told('甲某某在年度表彰大会上的讲话', yearly('甲某某', '2024'), day('2024-06-01'));
  const then = told('乙某某在年度表彰大会上的致辞', yearly('乙某某', '2025'), day('2025-06-01'));

  it('is two speeches', async () => {
    const { notebook, speechId, find } = await kept(first);
    expect(await find(then)).toBeUndefined();
    const note = sampleNote('n2');
    expect((await keepNote(notebook, { note, speech: then, url: ELSEWHERE })).speechId).not.toBe(speechId);
  });

  it('is one where a day is guessed or unknown, or the page says that it is', async () => {
    const { find, speechId } = await kept(first);
    expect((await find({ ...then, ...day('2025-06-01', true) }))?.id).toBe(speechId);
    expect((await find({ ...then, date: undefined }))?.id).toBe(speechId);
    const beside = SAMPLE_URL.replace('c1', 'c2');
    expect(await find(then, beside)).toBeUndefined();
    expect((await find({ ...then, canonical: SAMPLE_URL }, beside))?.id).toBe(speechId);
    expect((await find(then, SAMPLE_URL))?.id).toBe(speechId);
  });
});

it('is not told by a canonical address and the name of a column where two texts have nothing in common', async () => {
  const canonical = SAMPLE_URL;
  const text = (seed: number): string[] => Array.from({ length: 5 }, (_, n) => `${han(seed + n)}。`);
  const bridge = told('深入学习贯彻会议精神专栏：甲某某谈桥', text(1), { canonical });
  const lamp = told('深入学习贯彻会议精神专栏：乙某某谈灯', text(50), { canonical });
  const beside = SAMPLE_URL.replace('c1', 'c2');
  const { find, speechId } = await kept(bridge);
  expect(await find(lamp, beside)).toBeUndefined();
  // A text too short to be told has nothing but its site's word.
  const short = told(lamp.title, ['只有一句话的讲话。'], { canonical });
  expect((await find(short, beside))?.id).toBe(speechId);
});

it('is told by its address before the page is read and after, whatever stands there now: else what is kept there would be gone', async () => {
  const { notebook, speechId, find } = await kept(
    told('甲某某谈家门口的那座桥', [`${han(1)}。`, `${han(2)}。`]),
    ELSEWHERE,
  );
  const now = told(
    '乙某某谈村口的那盏灯',
    Array.from({ length: 5 }, (_, n) => `${han(50 + n)}。`),
  );
  expect((await find(now, ELSEWHERE))?.id).toBe(speechId);
  const again = await keepNote(notebook, { note: sampleNote('n2'), speech: now, url: ELSEWHERE });
  expect(again.speechId).toBe(speechId);
  expect((await notesAt(notebook, { url: ELSEWHERE })).notes).toHaveLength(2);
});

describe('a page of several speeches', () => {
  const speech = (seed: number): string[] => Array.from({ length: 10 }, (_, n) => `${han(seed + n)}。`);
  const [a, b, c] = [speech(1), speech(101), speech(201)];
  const all = told('三位同志在年度座谈会上的发言摘登', [...a, ...b, ...c]);
  const first = told('甲某某谈家门口的那座桥', a);
  const second = told('乙某某谈村口的那盏灯', b);

  it('is none of them, whatever was kept first', async () => {
    const { notebook, speechId } = await kept(all);
    const ids = [speechId];
    for (const [n, draft] of [first, second].entries()) {
      const url = `https://other.example/c${n}`;
      ids.push((await keepNote(notebook, { note: sampleNote(`n${n + 2}`), speech: draft, url })).speechId);
    }
    expect(new Set(ids).size).toBe(3);
    const { find } = await kept(first);
    expect(await find(all)).toBeUndefined();
  });

  it('is the one whose title it has; and a large excerpt needs none', async () => {
    const { find, speechId } = await kept(all);
    expect((await find({ ...first, title: `${all.title}（一）` }))?.id).toBe(speechId);
    const excerpt = [...a, ...b].slice(0, 18);
    expect((await find(told('丙某某：另一个题目', excerpt)))?.id).toBe(speechId);
  });
});
