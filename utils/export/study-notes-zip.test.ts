// @vitest-environment happy-dom
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documents } from './fixtures/whole-documents';
import { fileNameFor } from './file-name';
import { filesInZip } from './files-in-zip';
import { studyNotesFormats } from './study-notes-formats';
import { studyNotesZip } from './study-notes-zip';

const options = { locale: 'zh-CN', date: '2026-05-01' } as const;
const never = new AbortController().signal;
const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

test.each([
  ['word-each', 'word', 'docx'],
  ['markdown-each', 'markdown-properties', 'md'],
])('%s: each document as it goes out by itself, in order, under its own name', async (id, alone, extension) => {
  const format = studyNotesZip.find((each) => each.id === id)!;
  const docs = documents.map((doc, at) => ({ ...doc, title: `第${at + 1}篇` }));
  const bytes = await bytesOf(await format.render({ docs }, options, never));
  expect(filesInZip(bytes).map(({ name }) => name)).toEqual(
    docs.map(({ title, date }) => fileNameFor(title, date, extension)),
  );
  const files = Object.values(unzipSync(bytes));
  const one = studyNotesFormats.find((each) => each.id === alone)!;
  for (const [at, doc] of docs.entries())
    expect(files[at]).toEqual(await bytesOf(await one.render(doc, options, never)));
  expect(await bytesOf(await format.render({ docs }, options, never))).toEqual(bytes);
});

test.each(studyNotesZip)(
  '$id: of the same title each has its file; none at all is a zip; it can be stopped',
  async (format) => {
    const docs = documents.slice(0, 2).map((doc) => ({ ...doc, title: '同名', date: '2026-04-24' }));
    const names = filesInZip(await bytesOf(await format.render({ docs }, options, never))).map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    expect(filesInZip(await bytesOf(await format.render({ docs: [] }, options, never)))).toEqual([]);
    const reason = new Error('enough');
    await expect(format.render({ docs: [] }, options, AbortSignal.abort(reason))).rejects.toBe(reason);
  },
);
