// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/utils/model/article';
import { articleAddress } from '@/utils/speeches/article-address';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepArticle } from './keep-article';
import { keepNote } from './keep-note';
import { keptArticles } from './kept-articles';
import { notesAt } from './notes-at';
import { removeArticle } from './remove-article';
import { trashNote } from './trash-note';
import { undo } from './undo';

const article = (words = '治水先治人心。'): Article => ({
  name: '讲话.docx',
  blocks: [{ text: '讲话', level: 1 }, { text: words }],
});
const opened = (words?: string, draft = sampleSpeech()) => ({ article: article(words), draft });

describe('keepArticle', () => {
  it('keeps a speech with its text, at an address of its own; undo takes it away and brings it back', async () => {
    const notebook = freshNotebook();
    const { speechId, actionId } = await keepArticle(notebook, opened());
    expect(await notebook.db.speeches.get(speechId)).toMatchObject({
      article: article(),
      title: sampleSpeech().title,
      pageTitle: sampleSpeech().title,
      urls: [articleAddress(speechId)],
    });
    expect((await notesAt(notebook, { url: articleAddress(speechId) })).speech?.id).toBe(speechId);
    const { actionId: back } = await undo(notebook, actionId!);
    expect(await keptArticles(notebook)).toEqual([]);
    await undo(notebook, back!);
    expect(await keptArticles(notebook)).toMatchObject([{ id: speechId, name: '讲话.docx', notes: 0 }]);
  });

  it('finds the same text again, short or long, renamed or in the trash', async () => {
    const notebook = freshNotebook();
    const short = sampleSpeech({ fingerprint: { hashes: [1, 2], shingles: 2 } });
    for (const draft of [short, sampleSpeech()]) {
      const first = await keepArticle(notebook, opened('治水。', draft));
      const again = await keepArticle(notebook, { draft, article: { ...article('治水。'), name: '另一个名字.txt' } });
      expect(again).toEqual({ speechId: first.speechId, actionId: null });
      await removeArticle(notebook, first.speechId);
      expect((await keepArticle(notebook, opened('治水。', draft))).speechId).toBe(first.speechId);
      expect(await keptArticles(notebook)).toHaveLength(1);
      await removeArticle(notebook, first.speechId);
    }
  });

  it('gives a speech known from a page its text; undo takes the text alone', async () => {
    const notebook = freshNotebook();
    const kept = await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
    const { speechId, actionId } = await keepArticle(notebook, opened());
    expect(speechId).toBe(kept.speechId);
    expect(await keptArticles(notebook)).toMatchObject([{ id: speechId, notes: 1 }]);
    expect((await notesAt(notebook, { url: articleAddress(speechId) })).notes).toHaveLength(1);
    await undo(notebook, actionId!);
    expect(await keptArticles(notebook)).toEqual([]);
    expect((await notesAt(notebook, { url: SAMPLE_URL })).notes).toHaveLength(1);
  });

  it('tells of an older copy that has notes, by its words or by its name', async () => {
    const notebook = freshNotebook();
    for (const draft of [sampleSpeech(), sampleSpeech({ fingerprint: { hashes: [1, 2], shingles: 2 } })]) {
      const old = await keepArticle(notebook, opened('治水先治人。', draft));
      const url = articleAddress(old.speechId);
      const other = {
        ...draft,
        fingerprint: draft.fingerprint.shingles > 2 ? draft.fingerprint : { hashes: [3], shingles: 1 },
      };
      expect((await keepArticle(notebook, opened('治水要治人。', other))).older).toBeUndefined();
      const id = `n${draft.fingerprint.shingles}`;
      await keepNote(notebook, { note: sampleNote(id), speech: draft, url });
      const edited = await keepArticle(notebook, opened('治水还要治心。', other));
      expect(edited.older).toBe(old.speechId);
      expect(edited.speechId).not.toBe(old.speechId);
      // Opened again, the very same text is told to have one no more: it is no news.
      expect((await keepArticle(notebook, opened('治水还要治心。', other))).older).toBeUndefined();
      await notebook.db.speeches.clear();
      await notebook.db.notes.clear();
    }
  });

  it('puts no other text in an article’s place, however alike', async () => {
    const notebook = freshNotebook();
    const first = await keepArticle(notebook, opened());
    const second = await keepArticle(notebook, opened('治水先治人心，治人先治己心。'));
    expect(second.speechId).not.toBe(first.speechId);
    expect(await keptArticles(notebook)).toHaveLength(2);
    // And each is found again.
    expect((await keepArticle(notebook, opened())).speechId).toBe(first.speechId);
    expect((await keepArticle(notebook, opened('治水先治人心，治人先治己心。'))).speechId).toBe(second.speechId);
  });
});

describe('removeArticle', () => {
  it('takes a speech that is nothing else to the trash, and back by undo', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keepArticle(notebook, opened());
    const { actionId } = await removeArticle(notebook, speechId);
    expect(await notebook.db.speeches.get(speechId)).toMatchObject({ deleted: expect.any(Number) as number });
    expect(await removeArticle(notebook, speechId)).toEqual({ actionId: null });
    await undo(notebook, actionId!);
    expect(await keptArticles(notebook)).toHaveLength(1);
  });

  it('leaves a speech that has notes, and what is said of it', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keepArticle(notebook, opened());
    const url = articleAddress(speechId);
    await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url });
    await removeArticle(notebook, speechId);
    expect(await keptArticles(notebook)).toEqual([]);
    expect((await notesAt(notebook, { url })).notes).toHaveLength(1);
    await trashNote(notebook, sampleNote('n1').id);
  });

  it('says so when there is no such speech', async () => {
    await expect(removeArticle(freshNotebook(), 'nobody00')).rejects.toMatchObject({ code: 'not-found' });
  });
});
