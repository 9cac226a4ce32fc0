// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allNotes } from './all-notes';
import { editSpeech } from './edit-speech';
import { emptyTrash } from './empty-trash';
import { InvalidChange, NotFound } from './errors';
import { findSpeech } from './find-speech';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { joinSpeeches } from './join-speeches';
import { keepArticle } from './keep-article';
import { keepNote } from './keep-note';
import type { Notebook } from './open-notebook';
import { splitSpeech } from './split-speech';
import { undo } from './undo';

const OTHER = 'https://other.example/c1';
const LONGER = ['题记：写在前面', ...sampleSpeech().paragraphs, '最后，谢谢大家。'];

async function twoSpeeches() {
  const notebook = freshNotebook();
  const facts = { speaker: undefined, occasion: undefined };
  const one = await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(facts), url: SAMPLE_URL });
  const two = await keepNote(notebook, {
    note: sampleNote('n2', { paragraph: { index: 3, text: LONGER[3]! } }),
    speech: sampleSpeech({ title: '另一题', occasion: '山水会议', paragraphs: LONGER }, 9),
    url: OTHER,
  });
  return { notebook, one: one.speechId, two: two.speechId };
}

/** All the reader sees, and where each note belongs. */
async function seen({ db }: Notebook) {
  const plain = <T extends object>(row: T) => ({ ...row, changed: 0, clocks: 0 });
  const speeches = (await db.speeches.toArray()).filter((row) => row.deleted === undefined).map(plain);
  return { speeches, notes: (await db.notes.toArray()).map(plain) };
}

describe('joinSpeeches', () => {
  it('moves notes and addresses, keeps the longer text and fills in facts, in one action that can be taken back', async () => {
    const { notebook, one, two } = await twoSpeeches();
    await editSpeech(notebook, one, { thought: '先想的。' });
    await editSpeech(notebook, two, { thought: '后想的。' });
    const before = await seen(notebook);
    const count = await notebook.db.log.count();
    const joined = await joinSpeeches(notebook, one, two);
    expect(await notebook.db.log.count()).toBe(count + 1);
    expect(await notebook.db.speeches.get(one)).toMatchObject({
      title: sampleSpeech().title,
      speaker: '沈知远',
      occasion: '山水会议',
      urls: [SAMPLE_URL, OTHER],
      paragraphs: LONGER,
      thought: '先想的。\n后想的。',
    });
    const { notes, speeches } = await allNotes(notebook);
    expect(notes.map(({ speechId, paragraph, url }) => [speechId, paragraph.index, url])).toEqual([
      [one, 3, SAMPLE_URL],
      [one, 3, OTHER],
    ]);
    expect([...speeches.keys()]).toEqual([one]);
    for (const url of [SAMPLE_URL, OTHER]) expect((await findSpeech(notebook.db, { url }))?.id).toBe(one);

    const after = await seen(notebook);
    const back = await undo(notebook, joined.actionId);
    expect(await seen(notebook)).toEqual(before);
    await undo(notebook, String(back.actionId));
    expect(await seen(notebook)).toEqual(after);
  });

  it.each([
    ['the joined one', OTHER],
    ['the one it was joined with', SAMPLE_URL],
  ])('split again, %s, gives either one its own facts, text and places of notes', async (_, url) => {
    const { notebook, one, two } = await twoSpeeches();
    await keepNote(notebook, { note: sampleNote('n3'), speech: sampleSpeech(), url: SAMPLE_URL });
    const before = await notebook.db.speeches.bulkGet([one, two]);
    await joinSpeeches(notebook, one, two);
    const split = await splitSpeech(notebook, one, url);
    expect(split.facts).toBe('own');
    const of = async (at: string) => {
      const row = await findSpeech(notebook.db, { url: at });
      const { title, pageTitle, date, speaker, occasion, paragraphs, outline, fingerprint, evidence, parts } = row!;
      return { title, pageTitle, date, speaker, occasion, paragraphs, outline, fingerprint, evidence, parts };
    };
    for (const [at, row] of [
      [SAMPLE_URL, before[0]],
      [OTHER, before[1]],
    ] as const)
      expect(row).toMatchObject(JSON.parse(JSON.stringify(await of(at))));
    const notes = await notebook.db.notes.toArray();
    expect(notes.map(({ paragraph }) => paragraph.index)).toEqual([2, 3, 2]);
    // Taken back it is joined as before; done again it is split as before.
    const again = await undo(notebook, (await undo(notebook, split.actionId)).actionId!);
    expect(again.undone).toBe(true);
    expect((await of(OTHER)).title).toBe('另一题');
  });

  it('split after what was joined was deleted for good says that the facts may be those of the other', async () => {
    const { notebook, one, two } = await twoSpeeches();
    await joinSpeeches(notebook, one, two);
    await emptyTrash(notebook);
    const split = await splitSpeech(notebook, one, OTHER);
    expect(split.facts).toBe('shared');
    expect(await notebook.db.speeches.get(split.speechId)).toMatchObject({ title: sampleSpeech().title });
  });

  it('split leaves alone what the reader has corrected since', async () => {
    const { notebook, one, two } = await twoSpeeches();
    await joinSpeeches(notebook, one, two);
    await editSpeech(notebook, one, { occasion: '改过的场合' });
    await splitSpeech(notebook, one, OTHER);
    expect(await notebook.db.speeches.get(one)).toMatchObject({ occasion: '改过的场合', title: sampleSpeech().title });
  });

  it('has the title of the other where it has none, and where that was found', async () => {
    const notebook = freshNotebook();
    const found = { title: { from: 'json-ld' as const } };
    const keep = async (id: string, url: string, [title, text, evidence]: [string, number, object]) =>
      keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech({ title, evidence }, text), url });
    const one = await keep('n1', SAMPLE_URL, ['', 1, { title: { from: 'text', guessed: true } }]);
    const two = await keep('n2', OTHER, ['甲某某谈家门口的桥', 9, found]);
    const before = await seen(notebook);
    const { actionId } = await joinSpeeches(notebook, one.speechId, two.speechId);
    const row = await notebook.db.speeches.get(one.speechId);
    expect(row).toMatchObject({ title: '甲某某谈家门口的桥', pageTitle: '甲某某谈家门口的桥', evidence: found });
    expect(row?.titles).toEqual(['甲某某谈家门口的桥']);
    await undo(notebook, actionId);
    expect(await seen(notebook)).toEqual(before);
  });

  it('is what takes a split back later', async () => {
    const { notebook, one, two } = await twoSpeeches();
    await joinSpeeches(notebook, one, two);
    const split = await splitSpeech(notebook, one, OTHER);
    await joinSpeeches(notebook, one, split.speechId);
    const row = await notebook.db.speeches.get(one);
    expect(row?.apart).toBeUndefined();
    expect(row?.urls).toEqual([SAMPLE_URL, OTHER]);
    expect((await allNotes(notebook)).notes.map(({ speechId }) => speechId)).toEqual([one, one]);
  });

  it('takes the text that is read here along, to the speech that stays; two of them it refuses', async () => {
    const { notebook, one } = await twoSpeeches();
    const article = { name: 'a.txt', blocks: [{ text: '把桥修到家门口。' }] };
    const draft = sampleSpeech({ title: '把桥修到家门口', paragraphs: ['把桥修到家门口。'] }, 7);
    const { speechId } = await keepArticle(notebook, { article, draft });
    await expect(splitSpeech(notebook, speechId, `read:/${speechId}`)).rejects.toBeInstanceOf(InvalidChange);
    const { actionId } = await joinSpeeches(notebook, one, speechId);
    const row = await notebook.db.speeches.get(one);
    expect(row?.article).toEqual(article);
    expect(row?.urls).toContain(`read:/${one}`);
    expect(row?.urls).not.toContain(`read:/${speechId}`);
    await undo(notebook, actionId);
    expect((await notebook.db.speeches.get(one))?.article).toBeUndefined();
    const other = await keepArticle(notebook, {
      article: { name: 'b.txt', blocks: [{ text: '把灯点起来。' }] },
      draft: sampleSpeech({ title: '把灯点起来', paragraphs: ['把灯点起来。'] }, 8),
    });
    await expect(joinSpeeches(notebook, other.speechId, speechId)).rejects.toBeInstanceOf(InvalidChange);
  });

  it('refuses one speech twice, what is not there, and more words than are kept', async () => {
    const { notebook, one, two } = await twoSpeeches();
    await expect(joinSpeeches(notebook, one, one)).rejects.toBeInstanceOf(InvalidChange);
    await expect(joinSpeeches(notebook, one, 'nothere0')).rejects.toBeInstanceOf(NotFound);
    await editSpeech(notebook, one, { thought: '长'.repeat(15_000) });
    await editSpeech(notebook, two, { thought: '句'.repeat(15_000) });
    await expect(joinSpeeches(notebook, one, two)).rejects.toBeInstanceOf(InvalidChange);
  });
});

it('splitting and joining in any order loses no note, parts no note from its speech, and is taken back step by step', async () => {
  const urls = [1, 2, 3, 4].map((n) => `https://site-${n}.example/c1`);
  const step = fc.record({ act: fc.constantFrom('keep', 'split', 'join'), a: fc.nat(7), b: fc.nat(7) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
      const notebook = freshNotebook();
      const states = [await seen(notebook)];
      const actions: string[] = [];
      let kept = 0;
      for (const { act, a, b } of steps) {
        const live = (await notebook.db.speeches.toArray()).filter((row) => row.deleted === undefined);
        const one = live[a % Math.max(1, live.length)];
        const url = urls[a % urls.length] ?? '';
        const made = await (
          act === 'keep'
            ? keepNote(notebook, { note: sampleNote(`n${kept++}x`), speech: sampleSpeech({}, b % 2), url })
            : act === 'split'
              ? splitSpeech(notebook, one?.id ?? '', one?.urls[b % one.urls.length] ?? url)
              : joinSpeeches(notebook, one?.id ?? '', live[b % live.length]?.id ?? '')
        ).catch(() => undefined);
        if (!made) continue;
        actions.push(made.actionId);
        states.push(await seen(notebook));
        const { speeches, notes } = states.at(-1)!;
        expect(notes).toHaveLength(kept);
        for (const note of notes) expect(speeches.map(({ id }) => id)).toContain(note.speechId);
        // No address leads to two.
        const keys = speeches.flatMap((row) => row.keys);
        expect(new Set(keys).size).toBe(keys.length);
      }
      for (const action of actions.toReversed()) {
        states.pop();
        expect((await undo(notebook, action)).undone).toBe(true);
        const { speeches, notes } = await seen(notebook);
        const before = states.at(-1)!;
        // What was kept goes to the trash; that a speech was read at an address stays true.
        const ids = before.notes.map(({ id }) => id);
        const bare = (row: object) => ({ ...row, urls: 0, keys: 0 });
        expect(notes.filter(({ id }) => ids.includes(id))).toEqual(before.notes);
        expect(speeches.map(bare)).toEqual(before.speeches.map(bare));
      }
      notebook.db.close();
    }),
    { numRuns: 40 },
  );
});
