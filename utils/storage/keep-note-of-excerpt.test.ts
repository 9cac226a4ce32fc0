// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { SpeechDraft } from '@/utils/model/speech';
import { fingerprint } from '@/utils/speeches/identify';
import { readOutline } from '@/utils/speeches/read-outline';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import type { Notebook } from './open-notebook';
import { undo } from './undo';

/* An excerpt is kept first, and the whole speech later. */

const HERE = 'https://a.example/c1.html';
const ELSEWHERE = 'https://b.example/2.html';
const line = (n: number): string =>
  `${String.fromCharCode(...Array.from({ length: 48 }, (_, k) => 0x4e00 + ((n * 7919 + k * 1299) % 20_000)))}。`;
const point = (head: string, n: number): string[] => [head, ...Array.from({ length: 8 }, (_, k) => line(10 * n + k))];
const WHOLE = [...point('一、把河修好', 1), ...point('二、把路铺平', 2), ...point('三、把树种下', 3)];
/** Sixty per cent of it, with a line of the site’s own. */
const FOOT = '更多内容请看本网专题，编辑部的电话和地址都在下面。';
const EXCERPT = [...WHOLE.slice(9), FOOT];

const draft = (paragraphs: string[], part: Partial<SpeechDraft> = {}): SpeechDraft => ({
  ...sampleSpeech(),
  paragraphs,
  outline: readOutline(paragraphs),
  fingerprint: fingerprint(paragraphs),
  ...part,
});
/** Keeps the beginning of a paragraph, as a page with this text sees it. */
const keep = (
  notebook: Notebook,
  id: string,
  text: string,
  paragraphs: string[],
  url: string,
  section: string[] = [],
) => {
  const anchor = { ...sampleNote(id).anchor, exact: text.slice(0, 12), prefix: '', suffix: text.slice(12, 20) };
  const paragraph = { index: paragraphs.indexOf(text), text };
  const note = sampleNote(id, { quote: anchor.exact, anchor, paragraph, section });
  return keepNote(notebook, { note, speech: draft(paragraphs), url });
};
const state = async ({ db }: Notebook, speechId: string) => {
  const row = (await db.speeches.get(speechId))!;
  const notes = await db.notes.where('speechId').equals(speechId).toArray();
  const live = notes.filter(({ deleted }) => deleted === undefined);
  return {
    paragraphs: row.paragraphs,
    outline: row.outline.map(({ label, paragraph }) => [label, paragraph]),
    fingerprint: row.fingerprint,
    places: live.map(({ id, paragraph, section }) => [id.slice(0, 2), paragraph.index, paragraph.text, section]),
  };
};

describe('the whole of what was kept as an excerpt', () => {
  const excerpted = async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1', WHOLE[12]!, EXCERPT, HERE, ['二、把路铺平']);
    await keep(notebook, 'n2', WHOLE[20]!, EXCERPT, HERE, ['三、把树种下']);
    await keep(notebook, 'n3', FOOT, EXCERPT, HERE, ['三、把树种下']);
    return { notebook, speechId };
  };

  it('takes its place, and the notes stand where their words are in it; all of that can be taken back', async () => {
    const { notebook, speechId } = await excerpted();
    const before = await state(notebook, speechId);
    const actions = await notebook.db.log.count();
    const kept = await keep(notebook, 'n4', WHOLE[3]!, WHOLE, ELSEWHERE, ['一、把河修好']);
    expect(kept.speechId).toBe(speechId);
    expect(await notebook.db.log.count()).toBe(actions + 1);
    const after = {
      paragraphs: WHOLE,
      outline: [
        ['把河修好', 0],
        ['把路铺平', 9],
        ['把树种下', 18],
      ],
      fingerprint: fingerprint(WHOLE),
      places: [
        ['n1', 12, WHOLE[12], ['二、把路铺平']],
        ['n2', 20, WHOLE[20], ['三、把树种下']],
        ['n3', -1, FOOT, ['三、把树种下']],
        ['n4', 3, WHOLE[3], ['一、把河修好']],
      ],
    };
    expect(await state(notebook, speechId)).toEqual(after);
    const undone = await undo(notebook, kept.actionId);
    expect(await state(notebook, speechId)).toEqual(before);
    await undo(notebook, undone.actionId!);
    expect(await state(notebook, speechId)).toEqual(after);
  });

  it('gives no paragraph to a passage of a caption whose words it has', async () => {
    const { notebook, speechId } = await excerpted();
    const caption = { index: -1, text: `图为${WHOLE[3]!.slice(0, 6)}。` };
    const quote = caption.text.slice(2, 8);
    const note = sampleNote('c1', { quote, paragraph: caption, anchor: { ...sampleNote('c1').anchor, exact: quote } });
    await keepNote(notebook, { note, speech: draft(EXCERPT), url: HERE });
    await keep(notebook, 'n4', WHOLE[4]!, WHOLE, ELSEWHERE, ['一、把河修好']);
    expect((await state(notebook, speechId)).paragraphs).toEqual(WHOLE);
    expect((await notebook.db.notes.get('c1000000'))?.paragraph).toEqual(caption);
  });

  it('is taken back also where a note has the same number in both', async () => {
    const notebook = freshNotebook();
    // The first line has other words, and the third point is missing.
    const excerpt = ['一、把河修好了再说别的', ...WHOLE.slice(1, 18)];
    const { speechId } = await keep(notebook, 'n1', WHOLE[12]!, excerpt, HERE, ['二、把路铺平']);
    const before = await state(notebook, speechId);
    const kept = await keep(notebook, 'n4', WHOLE[22]!, WHOLE, ELSEWHERE, ['三、把树种下']);
    expect((await state(notebook, speechId)).paragraphs).toEqual(WHOLE);
    await undo(notebook, kept.actionId);
    expect(await state(notebook, speechId)).toEqual(before);
  });

  it('stays while a later note counts its paragraphs', async () => {
    const { notebook, speechId } = await excerpted();
    const kept = await keep(notebook, 'n4', WHOLE[3]!, WHOLE, ELSEWHERE, ['一、把河修好']);
    await keep(notebook, 'n5', WHOLE[22]!, WHOLE, ELSEWHERE, ['三、把树种下']);
    await undo(notebook, kept.actionId);
    expect((await state(notebook, speechId)).paragraphs).toEqual(WHOLE);
  });

  it('is not given up for less, nor for more that is not of it', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1', WHOLE[12]!, WHOLE, HERE, ['二、把路铺平']);
    await keep(notebook, 'n2', WHOLE[20]!, EXCERPT, ELSEWHERE, ['三、把树种下']);
    const comments = [...WHOLE, ...Array.from({ length: 12 }, (_, n) => line(80 + n))];
    await keep(notebook, 'n3', comments.at(-1)!, comments, 'https://c.example/3.html');
    const { paragraphs, places } = await state(notebook, speechId);
    expect(paragraphs).toEqual(WHOLE);
    expect(places.map(([, index]) => index)).toEqual([12, 20, -1]);
  });
});
