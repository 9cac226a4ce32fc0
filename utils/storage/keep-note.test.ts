// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { newId } from '@/utils/model/new-id';
import { addSpeechAddress } from './add-speech-address';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { InvalidChange } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { isNoteAt } from './is-note-at';
import { keepNote } from './keep-note';
import { liveThemes } from './live-themes';
import { notesAt } from './notes-at';
import { setNoteTheme } from './set-note-theme';
import { trashNote } from './trash-note';
import { undo } from './undo';

const MOBILE = 'https://m.news.example/c1';

describe('keepNote', () => {
  it('makes speech, theme and note in one action', async () => {
    const notebook = freshNotebook();
    const speech = sampleSpeech();
    const note = sampleNote('n1', { themes: [{ id: 'theme001', by: 'reader' }], thought: '记住。' });
    const kept = await keepNote(notebook, {
      note,
      speech,
      url: SAMPLE_URL,
      newTheme: { id: 'theme001', name: '生态' },
    });
    expect(await notebook.db.speeches.toArray()).toMatchObject([
      { ...speech, id: kept.speechId, pageTitle: speech.title, urls: [SAMPLE_URL], thought: '' },
    ]);
    expect(await notebook.db.notes.toArray()).toMatchObject([{ ...note, speechId: kept.speechId }]);
    expect(await notebook.db.themes.toArray()).toMatchObject([
      { id: 'theme001', name: { zh: '生态' }, style: 1, order: 0 },
    ]);
    expect((await notebook.db.log.toArray()).map(({ clock }) => clock)).toEqual([kept.actionId]);
  });

  it('answers the same when it is told twice, and writes nothing', async () => {
    const notebook = freshNotebook();
    const told = { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL };
    const answers = await Promise.all([keepNote(notebook, told), keepNote(notebook, told), keepNote(notebook, told)]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect([await notebook.db.notes.count(), await notebook.db.log.count()]).toEqual([1, 1]);
  });

  it('takes a note out of the trash when it is told of it again', async () => {
    const notebook = freshNotebook();
    const told = { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL };
    const first = await keepNote(notebook, told);
    await undo(notebook, first.actionId);
    expect((await notesAt(notebook, { ...told.speech, url: SAMPLE_URL })).speech).toBeNull();
    const again = await keepNote(notebook, told);
    expect(again.speechId).toBe(first.speechId);
    expect((await notebook.db.notes.toArray())[0]?.deleted).toBeUndefined();
    expect((await notebook.db.speeches.toArray())[0]?.deleted).toBeUndefined();
    await undo(notebook, again.actionId);
    expect((await notebook.db.notes.toArray())[0]?.deleted).toBeDefined();
  });

  it('takes the theme that was made with a note out of the trash with it', async () => {
    const notebook = freshNotebook();
    const newTheme = { id: 'theme001', name: '生态' };
    const told = { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL, newTheme };
    const first = await keepNote(notebook, told);
    await undo(notebook, first.actionId);
    expect(await liveThemes(notebook)).toEqual([]);
    const again = await keepNote(notebook, told);
    expect(again.themes).toEqual([{ id: 'theme001', by: 'reader' }]);
    expect((await liveThemes(notebook)).map(({ id }) => id)).toEqual(['theme001']);
    // A theme of the name was made between: that one.
    await undo(notebook, again.actionId);
    const { themeId } = await createTheme(notebook, { name: { zh: '生态' } });
    for (let round = 0; round < 2; round++) {
      const third = await keepNote(notebook, told);
      expect(third.themes).toEqual([{ id: themeId, by: 'reader' }]);
      expect((await notebook.db.notes.toArray())[0]?.themes).toEqual(third.themes);
      expect(await liveThemes(notebook)).toHaveLength(1);
      await undo(notebook, third.actionId);
    }
  });

  it('leaves a note taken out of the trash under the themes the reader has put it under since', async () => {
    const notebook = freshNotebook();
    const told = {
      note: sampleNote('n1'),
      speech: sampleSpeech(),
      url: SAMPLE_URL,
      newTheme: { id: 'theme001', name: '生态' },
    };
    await keepNote(notebook, told);
    const { themeId } = await createTheme(notebook, { name: { zh: '民生' } });
    await setNoteTheme(notebook, 'n1000000', themeId);
    await trashNote(notebook, 'n1000000');
    expect((await keepNote(notebook, told)).themes).toEqual([{ id: themeId, by: 'reader' }]);
    await deleteTheme(notebook, themeId);
    await trashNote(notebook, 'n1000000');
    expect((await keepNote(notebook, told)).themes).toEqual([]);
  });

  it('refuses another passage under an id that is taken', async () => {
    const notebook = freshNotebook();
    await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
    const other = keepNote(notebook, {
      note: sampleNote('n1', { quote: '另一句' }),
      speech: sampleSpeech(),
      url: SAMPLE_URL,
    });
    await expect(other).rejects.toBeInstanceOf(InvalidChange);
  });

  it('knows a speech by its address, else by title and text, and adds the address', async () => {
    const notebook = freshNotebook();
    const first = await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
    // The same address with another title: the site renamed it.
    const renamed = sampleSpeech({ title: '改了题' }, 2);
    const second = await keepNote(notebook, { note: sampleNote('n2'), speech: renamed, url: SAMPLE_URL });
    const third = await keepNote(notebook, { note: sampleNote('n3'), speech: sampleSpeech(), url: MOBILE });
    const other = await keepNote(notebook, {
      note: sampleNote('n4'),
      speech: sampleSpeech({}, 9),
      url: 'https://x.example/',
    });
    expect([second.speechId, third.speechId]).toEqual([first.speechId, first.speechId]);
    expect(other.speechId).not.toBe(first.speechId);
    expect((await notebook.db.speeches.get(first.speechId))?.urls).toEqual([SAMPLE_URL, MOBILE]);
    expect((await notesAt(notebook, { ...sampleSpeech(), url: MOBILE })).notes.map(({ id }) => id)).toEqual([
      'n1000000',
      'n2000000',
      'n3000000',
    ]);
  });

  it('goes on when a speech was read at more addresses than are kept', async () => {
    const notebook = freshNotebook();
    for (let index = 0; index < 52; index++) {
      await keepNote(notebook, {
        note: sampleNote(`n${index}x`),
        speech: sampleSpeech(),
        url: `https://x.example/${index}`,
      });
    }
    const speeches = await notebook.db.speeches.toArray();
    expect(speeches.map(({ urls }) => urls.length)).toEqual([50]);
    // The page the reader has just kept from can name its notes, wherever it is.
    expect(await isNoteAt(notebook, 'n51x0000', 'https://x.example/51')).toBe(true);
  });

  it('one rule where there is no room for another address, kept from there or read: the addresses stay as they are', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
    for (let index = 1; index < 50; index++) await addSpeechAddress(notebook, speechId, `https://x.example/${index}`);
    const urls = async () => (await notebook.db.speeches.get(speechId))?.urls;
    const full = await urls();
    await keepNote(notebook, { note: sampleNote('n2'), speech: sampleSpeech(), url: MOBILE });
    await addSpeechAddress(notebook, speechId, 'https://y.example/');
    expect([await urls(), full?.length]).toEqual([full, 50]);
    // What was kept at one it lost could no longer be told by it.
    expect(await isNoteAt(notebook, 'n2000000', MOBILE)).toBe(true);
    expect(await isNoteAt(notebook, 'n1000000', MOBILE)).toBe(false);
  });

  it('a page that goes by any number of addresses leaves no more of them, and no more actions, than are kept', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
    // As the background does for a page it has recognised.
    for (let index = 0; index < 200; index++) await addSpeechAddress(notebook, speechId, `https://x.example/${index}`);
    expect(await notebook.db.log.count()).toBe(50);
    expect((await notebook.db.speeches.get(speechId))?.urls).toHaveLength(50);
    expect((await notebook.db.speeches.get(speechId))?.urls[0]).toBe(SAMPLE_URL);
  });

  it('takes the theme that has the name already, and drops themes that are gone', async () => {
    const notebook = freshNotebook();
    const { themeId } = await createTheme(notebook, { name: { zh: '生态 文明' } });
    const kept = await keepNote(notebook, {
      note: sampleNote('n1', { themes: [{ id: 'gone0000', by: 'suggested' }] }),
      speech: sampleSpeech(),
      url: SAMPLE_URL,
      newTheme: { id: 'theme002', name: '生态文明' },
    });
    expect(kept.themes).toEqual([{ id: themeId, by: 'reader' }]);
    expect(await notebook.db.themes.count()).toBe(1);
    expect((await notebook.db.notes.toArray())[0]?.themes).toEqual([{ id: themeId, by: 'reader' }]);
  });

  it('answers the themes the note is really under, also when it is told twice', async () => {
    const notebook = freshNotebook();
    const { themeId } = await createTheme(notebook, { name: { zh: '甲' } });
    const { themeId: gone } = await createTheme(notebook, { name: { zh: '乙' } });
    await deleteTheme(notebook, gone);
    const themes = [themeId, gone].map((id) => ({ id, by: 'reader' as const }));
    const told = { note: sampleNote('n1', { themes }), speech: sampleSpeech(), url: SAMPLE_URL };
    const kept = await keepNote(notebook, told);
    expect(kept.themes).toEqual([{ id: themeId, by: 'reader' }]);
    expect(await keepNote(notebook, told)).toEqual(kept);
    await setNoteTheme(notebook, 'n1000000', null);
    expect((await keepNote(notebook, told)).themes).toEqual([]);
  });

  it('keeps every text as it is: halves of pairs, all kinds of line ends, signs nobody sees', async () => {
    const notebook = freshNotebook();
    const unit = fc.oneof(fc.nat(0xffff), fc.constantFrom(0, 0x0d, 0x2028, 0xd83c, 0xdf0a, 0xfeff));
    const text = fc.array(unit, { minLength: 1, maxLength: 30 }).map((units) => String.fromCharCode(...units));
    await fc.assert(
      fc.asyncProperty(text, text, async (quote, thought) => {
        const id = newId();
        const { speechId } = await keepNote(notebook, {
          note: sampleNote(id, { quote, thought }),
          speech: sampleSpeech(),
          url: SAMPLE_URL,
        });
        expect(await notebook.db.notes.get(id)).toMatchObject({ ...sampleNote(id, { quote, thought }), speechId });
      }),
    );
  });

  it('leaves nothing when it fails in the middle', async () => {
    const notebook = freshNotebook();
    await notebook.ready;
    vi.spyOn(notebook.db.log, 'add').mockImplementation(() => {
      throw new Error('killed here');
    });
    const kept = keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
    await expect(kept).rejects.toThrow('killed here');
    expect([
      await notebook.db.notes.count(),
      await notebook.db.speeches.count(),
      await notebook.db.log.count(),
    ]).toEqual([0, 0, 0]);
  });

  it.each([
    ['an empty passage', sampleNote('n1', { quote: '' }), sampleSpeech(), SAMPLE_URL],
    ['an address that is none', sampleNote('n1'), sampleSpeech(), 'javascript:alert(1)'],
    ['a title of 10,000 characters', sampleNote('n1'), sampleSpeech({ title: 'x'.repeat(10_000) }), SAMPLE_URL],
    ['a day that is none', sampleNote('n1'), sampleSpeech({ date: '明天' }), SAMPLE_URL],
  ])('refuses %s', async (_, note, speech, url) => {
    const notebook = freshNotebook();
    await expect(keepNote(notebook, { note, speech, url })).rejects.toBeInstanceOf(InvalidChange);
    expect([await notebook.db.notes.count(), await notebook.db.speeches.count()]).toEqual([0, 0]);
  });
});
