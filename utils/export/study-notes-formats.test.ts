// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { documents, documentSaying, hostileTexts } from './fixtures/whole-documents';
import { renderBlocks } from './render-blocks';
import { studyNotesFormats } from './study-notes-formats';

const options = { locale: 'zh-CN' as const, date: '2026-05-01' };
const going = () => new AbortController().signal;
const textOf = async (id: string, doc: (typeof documents)[number]) => {
  const format = studyNotesFormats.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return (await format.render(doc, options, going())).text();
};

test.each(studyNotesFormats)('$id: same document, same bytes; its own type; can be cancelled', async (format) => {
  const [doc] = documents;
  if (!doc) throw new Error('no document');
  const first = await format.render(doc, options, going());
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
  const second = await format.render(doc, options, going());
  vi.useRealTimers();
  expect(first.type).toBe(format.mimeType);
  expect(new Uint8Array(await first.arrayBuffer())).toEqual(new Uint8Array(await second.arrayBuffer()));
  const reason = new Error('changed my mind');
  await expect(format.render(doc, options, AbortSignal.abort(reason))).rejects.toBe(reason);
});

test.each(documents)('plain text and Markdown say what is rendered, in order: $templateId', async (doc) => {
  const paragraphs = renderBlocks(doc).map(({ runs }) => runs.map(({ text }) => text).join(''));
  const text = await textOf('text', doc);
  expect(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ).toEqual(paragraphs);
  const markdown = await textOf('markdown', doc);
  const lines = markdown.split('\n\n').map((line) =>
    line
      .trim()
      .replace(/^#+ /, '')
      .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'),
  );
  expect(lines).toEqual(paragraphs);
  expect(markdown).toMatch(/^# .+\n\n/);
});

test('plain text is laid out as Chinese documents are', async () => {
  const lines = (await textOf('text', documents[1] ?? documents[0]!)).split('\n');
  expect(lines[1]).toBe('');
  expect(lines[2]).toBe('各位领导、同志们：');
  expect(lines[3]).toMatch(/^　　我学习了/);
});

test.each(hostileTexts)('Markdown holds nothing but headings and paragraphs of ours: %j', async (text) => {
  const markdown = await textOf('markdown', documentSaying(text));
  const bare = markdown.replaceAll(/\\[!-/:-@[-`{-~]|`[^`\n]+`/g, '字');
  for (const line of bare.split('\n')) {
    expect(line).toMatch(/^(?:#{1,4} )?[^\\`*_[\]<>&|~$#@]*$/);
    expect(line).not.toMatch(/^(?:[-+=:>]|\d+[.)] | )|:\/\/|www\./i);
  }
});
