// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { SpeechDraft } from '@/utils/model/speech';
import { fingerprint } from '@/utils/speeches/identify';
import { readOutline } from '@/utils/speeches/read-outline';
import { speechSources } from '@/utils/speeches/speech-sources';
import { textWithPage } from '@/utils/speeches/text-with-page';
import { findSpeech } from './find-speech';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { joinSpeeches } from './join-speeches';
import { keepNote as keepWith, type KeptNote } from './keep-note';
import { keptAt } from './kept-at';
import type { Notebook } from './open-notebook';
import { restoreNote } from './restore-note';
import { speechNotes } from './speech-notes';
import { splitSpeech } from './split-speech';
import { trashNote } from './trash-note';
import { undo } from './undo';

const FIRST = 'http://cpc.people.com.cn/n1/2026/0424/c64094-40706001.html';
const at = (page: number): string => (page === 1 ? FIRST : FIRST.replace('.html', `-${page}.html`));
const HEADINGS = ['', '一、把心贴近群众', '二、把话听进耳里', '三、把事做到实处'];
const words = (page: number): string[] => [
  HEADINGS[page] ?? `之${page}`,
  ...Array.from(
    { length: 4 },
    (_, n) => `第${page}页的第${n}段说的是${page * 7 + n}件小事，件件都要有人管，有人问，有人答，也要有人记在心上。`,
  ),
];
/** Lines that have hardly a shingle in common. */
const lines = (page: number, n: number): string =>
  `${String.fromCharCode(...Array.from({ length: 24 }, (_, k) => 0x4e00 + ((page * 7919 + n * 104_729 + k * 1299) % 20_000)))}。`;
function draft(paragraphs: string[], page?: number): SpeechDraft {
  return {
    ...sampleSpeech(),
    paragraphs,
    outline: readOutline(paragraphs),
    fingerprint: fingerprint(paragraphs),
    ...(page !== undefined && { pager: { page, pages: 3 } }),
  };
}
const keepNote = (notebook: Notebook, kept: KeptNote) => keepWith(notebook, kept, textWithPage);
/** Keeps a passage of the nth paragraph of a page, as the page sees it. */
function keep(notebook: Notebook, id: string, page: number, paragraph: number, keeping = keepNote) {
  const text = words(page)[paragraph]!;
  const quote = text.slice(0, 12);
  const anchor = { ...sampleNote(id).anchor, exact: quote, prefix: '' };
  const note = sampleNote(id, { quote, anchor, paragraph: { index: paragraph, text }, section: [HEADINGS[page]!] });
  return keeping(notebook, { note, speech: draft(words(page), page), url: at(page) });
}
const places = async (notebook: Notebook, speechId: string) =>
  (await speechNotes(notebook, speechId)).map(({ id, paragraph, section }) => [
    id.slice(0, 2),
    paragraph.index,
    section,
  ]);

describe('the pages of a split article', () => {
  it('are one speech; notes stand in its order, whatever page was read first', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n2', 2, 3);
    expect(await places(notebook, speechId)).toEqual([['n2', 3, [HEADINGS[2]]]]);
    expect((await keep(notebook, 'n1', 1, 1)).speechId).toBe(speechId);
    const third = await keep(notebook, 'n3', 3, 2);
    expect(third.speechId).toBe(speechId);
    expect((await keep(notebook, 'n4', 2, 1)).speechId).toBe(speechId);
    const row = (await notebook.db.speeches.get(speechId))!;
    expect(row.paragraphs).toEqual([1, 2, 3].flatMap(words));
    expect(row.outline.map(({ label }) => label)).toEqual(['把心贴近群众', '把话听进耳里', '把事做到实处']);
    expect(speechSources(row).map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(await places(notebook, speechId)).toEqual([
      ['n1', 1, [HEADINGS[1]]],
      ['n4', 6, [HEADINGS[2]]],
      ['n2', 8, [HEADINGS[2]]],
      ['n3', 12, [HEADINGS[3]]],
    ]);
    expect((await notebook.db.notes.get('n3000000'))?.url).toBe(at(3));
    await undo(notebook, third.actionId);
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual([1, 2].flatMap(words));
  });

  it('keep their notes where what puts them together could not be had: the text comes in with the next note', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1', 1, 1);
    expect((await keep(notebook, 'n2', 2, 3, keepWith)).speechId).toBe(speechId);
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual(words(1));
    expect((await notebook.db.notes.get('n2000000'))?.paragraph.index).toBe(-1);
    await keep(notebook, 'n3', 2, 1);
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual([1, 2].flatMap(words));
    expect(await places(notebook, speechId)).toEqual([
      ['n1', 1, [HEADINGS[1]]],
      ['n3', 6, [HEADINGS[2]]],
      ['n2', 8, [HEADINGS[2]]],
    ]);
  });

  it('keep the headings of their markup, and the notes the headings they were kept under', async () => {
    const notebook = freshNotebook();
    const told = (page: number, paragraphs: string[], ranks: [number, number][]): SpeechDraft => ({
      ...draft(paragraphs, page),
      outline: readOutline(paragraphs, new Map(ranks)),
    });
    const one = ['开头的话', lines(1, 1), '桥怎么修？', lines(1, 2)];
    const two = ['结语', lines(2, 1)];
    const first = told(
      1,
      one,
      [0, 2].map((at) => [at, 2]),
    );
    const noteAt = (id: string, text: string, index: number, section: string[]) => {
      const quote = text.slice(0, 9);
      const anchor = { ...sampleNote(id).anchor, exact: quote, prefix: '' };
      return sampleNote(id, { quote, anchor, paragraph: { index, text }, section });
    };
    const { speechId } = await keepNote(notebook, {
      note: noteAt('n1', one[3]!, 3, ['桥怎么修']),
      speech: first,
      url: at(1),
    });
    await keepNote(notebook, { note: noteAt('n2', two[1]!, 1, ['结语']), speech: told(2, two, [[0, 2]]), url: at(2) });
    const row = (await notebook.db.speeches.get(speechId))!;
    expect(row.outline.map(({ label }) => label)).toEqual(['开头的话', '桥怎么修', '结语']);
    expect(await places(notebook, speechId)).toEqual([
      ['n1', 3, ['桥怎么修']],
      ['n2', 5, ['结语']],
    ]);
  });

  it('a page’s text goes only together with all that is read of it', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1', 1, 1);
    const second = await keep(notebook, 'n2', 2, 1);
    await keep(notebook, 'n3', 3, 1);
    await undo(notebook, second.actionId);
    const row = (await notebook.db.speeches.get(speechId))!;
    expect(row.paragraphs).toEqual([1, 2, 3].flatMap(words));
    expect(row.parts).toHaveLength(3);
    expect(row.outline).toHaveLength(3);
    expect(await places(notebook, speechId)).toEqual([
      ['n1', 1, [HEADINGS[1]]],
      ['n3', 11, [HEADINGS[3]]],
    ]);
  });

  it('a page’s text stays while another note stands in it', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1', 1, 1);
    const a = await keep(notebook, 'n2', 2, 1);
    const b = await keep(notebook, 'n3', 2, 3);
    expect((await undo(notebook, a.actionId)).undone).toBe(true);
    const text = async () => (await notebook.db.speeches.get(speechId))?.paragraphs;
    expect(await text()).toEqual([1, 2].flatMap(words));
    await keep(notebook, 'n4', 2, 4);
    expect(await text()).toEqual([1, 2].flatMap(words));
    expect(await places(notebook, speechId)).toEqual([
      ['n1', 1, [HEADINGS[1]]],
      ['n3', 8, [HEADINGS[2]]],
      ['n4', 9, [HEADINGS[2]]],
    ]);
    expect((await undo(notebook, b.actionId)).undone).toBe(true);
  });

  it('notes that a page before theirs has moved go back with its text, or not at all', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n2', 2, 3);
    const first = await keep(notebook, 'n1', 1, 1);
    const undone = await undo(notebook, first.actionId);
    expect(await places(notebook, speechId)).toEqual([['n2', 3, [HEADINGS[2]]]]);
    await undo(notebook, undone.actionId!);
    expect(await places(notebook, speechId)).toContainEqual(['n2', 8, [HEADINGS[2]]]);
    await keep(notebook, 'n3', 3, 1);
    await undo(notebook, first.actionId);
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual([1, 2, 3].flatMap(words));
    expect(await places(notebook, speechId)).toEqual([
      ['n2', 8, [HEADINGS[2]]],
      ['n3', 11, [HEADINGS[3]]],
    ]);
  });

  it('a passage of a caption gets no paragraph because a page comes in that has its words, too', async () => {
    const notebook = freshNotebook();
    const caption = { index: -1, text: '图为第2页的第3段所说的小事。' };
    const quote = '第2页的第3段';
    const note = sampleNote('c1', { quote, paragraph: caption, anchor: { ...sampleNote('c1').anchor, exact: quote } });
    const { speechId } = await keepNote(notebook, { note, speech: draft(words(1), 1), url: at(1) });
    await keep(notebook, 'n2', 2, 1);
    expect((await notebook.db.notes.get('c1000000'))?.paragraph).toEqual(caption);
    await trashNote(notebook, 'c1000000');
    await restoreNote(notebook, 'c1000000');
    expect((await notebook.db.notes.get('c1000000'))?.paragraph).toEqual(caption);
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual([1, 2].flatMap(words));
  });

  it('are asked for by the address of the first', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1', 1, 1);
    expect(await keptAt(notebook, at(2), '别的题')).toBe(true);
    const onPage = (pager?: SpeechDraft['pager']) => findSpeech(notebook.db, { url: at(2), ...(pager && { pager }) });
    expect((await onPage({ page: 2, pages: 3 }))?.id).toBe(speechId);
    // Without a pager the number may be an article's.
    expect(await onPage()).toBeUndefined();
  });

  it('a page cannot name the speech of another site, nor of another article', async () => {
    const notebook = freshNotebook();
    await keep(notebook, 'n1', 1, 1);
    const pager = { page: 2, pages: 3 };
    for (const url of ['http://evil.example/n1/2026/0424/c64094-40706001-2.html', FIRST.replace('6001', '6002-2')])
      expect(await findSpeech(notebook.db, { url, pager })).toBeUndefined();
    // What it says its address is, is heard of the same site alone.
    // Too short to be told by itself.
    const lie = { ...draft(words(3).slice(0, 2)), title: sampleSpeech().title, canonical: FIRST };
    expect(await findSpeech(notebook.db, { ...lie, url: 'http://evil.example/a.html' })).toBeUndefined();
    expect(await findSpeech(notebook.db, { ...lie, url: 'http://cpc.people.com.cn/a?id=1' })).toBeDefined();
    expect(
      await findSpeech(notebook.db, { ...lie, title: '别的题目，别的话题', url: 'http://cpc.people.com.cn/a' }),
    ).toBeUndefined();
  });
});

describe('another site', () => {
  const whole = [1, 2, 3].flatMap(words);

  it('carries the whole of what was kept from one page: known by its text, under any title', async () => {
    const notebook = freshNotebook();
    const long = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(words);
    const kept = await keepNote(notebook, { note: sampleNote('n1'), speech: draft(long), url: SAMPLE_URL });
    const elsewhere = {
      ...draft(['编者按：请看。', ...long.slice(5)]),
      title: '另一个题目：某某的发言',
      url: 'https://b.example/1',
    };
    expect((await findSpeech(notebook.db, elsewhere))?.id).toBe(kept.speechId);
  });

  it('counts other paragraphs: a note kept there stands where it stands in the kept text', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1', 1, 1);
    for (const page of [2, 3]) await keep(notebook, `n${page}`, page, 1);
    const text = words(2)[4]!;
    const quote = text.slice(0, 12);
    const note = sampleNote('n9', {
      quote,
      anchor: { ...sampleNote('n9').anchor, exact: quote, prefix: '' },
      paragraph: { index: 11, text },
    });
    const elsewhere = draft(['来源：某某日报', '会议现场', ...whole]);
    expect((await keepNote(notebook, { note, speech: elsewhere, url: SAMPLE_URL })).speechId).toBe(speechId);
    expect(await places(notebook, speechId)).toContainEqual(['n9', 9, [HEADINGS[2]]]);
  });

  it('carries the whole, and one page of many is kept, or the other way round', async () => {
    const pages = Array.from({ length: 8 }, (_, page) => Array.from({ length: 40 }, (_, n) => lines(page, n)));
    const all = pages.flat();
    const page = { ...draft(pages[2]!), pager: { page: 3, pages: 8 } };
    const whole = draft(all);
    for (const [first, then] of [
      [page, whole],
      [whole, page],
    ] as const) {
      const notebook = freshNotebook();
      const kept = await keepNote(notebook, { note: sampleNote('n1'), speech: first, url: at(3) });
      const found = await findSpeech(notebook.db, { ...then, url: 'https://b.example/a-3.html' });
      expect(found?.id).toBe(kept.speechId);
      // What nobody says to be a page is too small a part.
      const { pager: _pager, ...alone } = page;
      const { parts: _parts, ...row } = (await notebook.db.speeches.get(kept.speechId))!;
      await notebook.db.speeches.put(row);
      const other = first === page ? whole : alone;
      expect(await findSpeech(notebook.db, { ...other, url: 'https://b.example/a-3.html' })).toBeUndefined();
    }
  });
});

describe('a speech that two sites split at other places', () => {
  const all = Array.from({ length: 60 }, (_, n) => `第${n}。${lines(n, n)}`);
  const ofA = (page: number) => ({ ...draft(all.slice((page - 1) * 20, page * 20)), pager: { page, pages: 3 } });
  const ofB = (page: number) => ({ ...draft(all.slice((page - 1) * 12, page * 12)), pager: { page, pages: 5 } });
  const atB = (page: number) => `https://b.example/a/c1${page === 1 ? '' : `_${page}`}.html`;
  /** Keeps the beginning of the nth paragraph of the whole, where it stands on this page. */
  const keepLine = (notebook: Notebook, id: string, n: number, speech: SpeechDraft, url: string) => {
    const text = all[n]!;
    const anchor = { ...sampleNote(id).anchor, exact: text.slice(0, 12), prefix: '', suffix: text.slice(12, 20) };
    const index = speech.paragraphs.indexOf(text);
    const note = sampleNote(id, { quote: anchor.exact, anchor, paragraph: { index, text }, section: [] });
    return keepNote(notebook, { note, speech, url });
  };
  const indexOf = async (notebook: Notebook, id: string) =>
    (await notebook.db.notes.get(id.padEnd(8, '0')))?.paragraph.index;

  it('has the pages of one of them: none of the other comes in between, nor is taken for one of the same number', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keepLine(notebook, 'a1', 3, ofA(1), at(1));
    for (const [id, n] of [
      ['b1', 5],
      ['b2', 14],
      ['b3', 23],
    ] as const) {
      const page = Math.floor(n / 12) + 1;
      expect((await keepLine(notebook, id, n, ofB(page), atB(page))).speechId).toBe(speechId);
    }
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual(all.slice(0, 20));
    expect(await Promise.all(['a1', 'b1', 'b2', 'b3'].map((id) => indexOf(notebook, id)))).toEqual([3, 5, 14, -1]);
    // With page two of the first site come the words the note of the other's stands in.
    await keepLine(notebook, 'a2', 30, ofA(2), at(2));
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual(all.slice(0, 40));
    expect(await Promise.all(['a1', 'b1', 'b2', 'b3', 'a2'].map((id) => indexOf(notebook, id)))).toEqual([
      3, 5, 14, 23, 30,
    ]);
    // Page two of the other begins in page one of the first.
    await keepLine(notebook, 'b4', 13, ofB(2), atB(2));
    expect(await indexOf(notebook, 'b4')).toBe(13);
  });

  it('of which was kept what was put together before its site was written down: that of the first address', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keepLine(notebook, 'a1', 3, ofA(1), at(1));
    await keepLine(notebook, 'b1', 5, ofB(1), atB(1));
    const row = (await notebook.db.speeches.get(speechId))!;
    await notebook.db.speeches.put({ ...row, parts: [{ page: 1, paragraphs: 20 }] });
    await keepLine(notebook, 'b3', 23, ofB(2), atB(2));
    await keepLine(notebook, 'a3', 43, ofA(3), at(3));
    await keepLine(notebook, 'a2', 30, ofA(2), at(2));
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual(all);
    expect(await Promise.all(['a1', 'b1', 'b3', 'a2', 'a3'].map((id) => indexOf(notebook, id)))).toEqual([
      3, 5, 23, 30, 43,
    ]);
  });

  it('is still that of the first site when its address is split off, or the speech joined to another', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keepLine(notebook, 'a1', 3, ofA(1), at(1));
    await keepLine(notebook, 'b1', 5, ofB(1), atB(1));
    const row = (await notebook.db.speeches.get(speechId))!;
    await notebook.db.speeches.put({ ...row, parts: [{ page: 1, paragraphs: 20 }] });
    await splitSpeech(notebook, speechId, at(1));
    await keepLine(notebook, 'b3', 23, ofB(2), atB(2));
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual(all.slice(0, 20));

    const short = draft(['同志们：', '今天说三件事。']);
    const other = await keepNote(notebook, {
      note: sampleNote('x1'),
      speech: { ...short, title: '别的题' },
      url: SAMPLE_URL,
    });
    await joinSpeeches(notebook, other.speechId, speechId);
    await keepLine(notebook, 'b4', 26, ofB(3), atB(3));
    expect((await notebook.db.speeches.get(other.speechId))?.paragraphs).toEqual(all.slice(0, 20));
  });
});

describe('a note of a page whose text went while it lay in the trash', () => {
  const indexOf = async (notebook: Notebook) => (await notebook.db.notes.get('n2000000'))?.paragraph.index;
  /** Page two kept, taken back, and page three kept: the text is that of one and three. */
  const gone = async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1', 1, 1);
    const second = await keep(notebook, 'n2', 2, 3);
    const undone = await undo(notebook, second.actionId);
    await keep(notebook, 'n3', 3, 1);
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual([1, 3].flatMap(words));
    return { notebook, undone: undone.actionId! };
  };

  it('stands nowhere when it is taken out', async () => {
    const { notebook } = await gone();
    await restoreNote(notebook, 'n2000000');
    expect(await indexOf(notebook)).toBe(-1);
  });

  it('stands nowhere when taking it back is taken back', async () => {
    const { notebook, undone } = await gone();
    expect((await undo(notebook, undone)).undone).toBe(true);
    expect((await notebook.db.notes.get('n2000000'))?.deleted).toBeUndefined();
    expect(await indexOf(notebook)).toBe(-1);
  });

  it('stands in it again when it is kept again', async () => {
    const { notebook } = await gone();
    const { speechId, actionId } = await keep(notebook, 'n2', 2, 3);
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual([1, 2, 3].flatMap(words));
    expect(await places(notebook, speechId)).toEqual([
      ['n1', 1, [HEADINGS[1]]],
      ['n2', 8, [HEADINGS[2]]],
      ['n3', 11, [HEADINGS[3]]],
    ]);
    await undo(notebook, actionId);
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual([1, 3].flatMap(words));
  });

  it('stands behind a page that came in before it', async () => {
    const notebook = freshNotebook();
    const second = await keep(notebook, 'n2', 2, 3);
    await undo(notebook, second.actionId);
    const { speechId } = await keep(notebook, 'n1', 1, 1);
    expect((await notebook.db.speeches.get(speechId))?.paragraphs).toEqual([1, 2].flatMap(words));
    await restoreNote(notebook, 'n2000000');
    expect(await places(notebook, speechId)).toEqual([
      ['n1', 1, [HEADINGS[1]]],
      ['n2', 8, [HEADINGS[2]]],
    ]);
    await trashNote(notebook, 'n2000000');
    await keep(notebook, 'n2', 2, 3);
    expect(await indexOf(notebook)).toBe(8);
  });
});
