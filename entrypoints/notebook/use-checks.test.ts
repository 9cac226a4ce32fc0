import { renderHook, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { sampleNote, sampleSpeech } from '@/components/fixtures/sample';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { templates } from '@/utils/study-notes/templates';
import { useChecks } from './use-checks';

const note = sampleNote();
const own = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const template = templates.find(({ id }) => id === 'reading')!;
const sections = template.sections.filter(({ heading: name }) => name !== '');
const doc: StudyNotes = {
  version: 1,
  id: 'doc00001',
  title: '读进去',
  templateId: template.id,
  lang: 'zh-CN',
  date: '2026-04-24',
  blocks: [
    ...sections.flatMap(({ heading: name }, at) => [heading(name), own('把书读进去。'.repeat(at === 0 ? 400 : 2))]),
    { kind: 'quotation', noteId: note.id, text: note.quote, elided: [], leadIn: '他说：' },
  ],
  created: 0,
  changed: 0,
};
const usual = { quotedShare: 0.3, ownNames: [] };
const speeches = [sampleSpeech()];
const notes = [note];

async function kinds(part: Partial<Parameters<typeof useChecks>[1]>, of: StudyNotes = doc): Promise<string[]> {
  const world = { notes, speeches, template, templates, settings: usual, ...part };
  const { result } = renderHook(() => useChecks(of, world));
  await waitFor(() => expect(result.current.doc).toBe(of));
  return result.current.findings.map(({ kind }) => kind);
}

test('of a template that is gone nothing is said: no other one stands in for it', async () => {
  expect(await kinds({})).toContain('out-of-proportion');
  expect(await kinds({ template: undefined })).not.toContain('out-of-proportion');
});

test('the share of quotation is the one that is set', async () => {
  expect(await kinds({ settings: { ...usual, quotedShare: 0 } })).toContain('quoted-share');
  expect(await kinds({})).not.toContain('quoted-share');
});

test('names that are set as the writer’s own, and those in the signature, are not taken for others’', async () => {
  const kept = [{ ...note, quote: '云渡市的路是一米一米修起来的。' }];
  const named: StudyNotes = { ...doc, blocks: [own('下月起云渡市的走访我都去。')] };
  expect(await kinds({ notes: kept }, named)).toContain('other-names');
  const mine = { ...usual, ownNames: ['云渡市'] };
  expect(await kinds({ notes: kept, settings: mine }, named)).not.toContain('other-names');
  const signed = { ...named, writer: { name: '林见川', unit: '云渡市民政局' } };
  expect(await kinds({ notes: kept }, signed)).not.toContain('other-names');
});
