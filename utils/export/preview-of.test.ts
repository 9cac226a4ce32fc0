import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ExportFormat } from './export-format';
import { pageLayout } from './page-layout';
import { previewOf } from './preview-of';

const options = { locale: 'zh-CN', date: '2026-04-30' } as const;
const never = new AbortController().signal;
const format = (part: Partial<ExportFormat<string>>): ExportFormat<string> => ({
  id: 'x',
  label: { zh: 'x', en: 'x' },
  extension: 'txt',
  mimeType: 'text/plain',
  render: async (input) => new Blob([input]),
  ...part,
});

test('of a text its beginning, and the file whole; no character is cut in two', async () => {
  const input = `${'字'.repeat(19_999)}😀再`;
  const seen = await previewOf(format({}), input, options, never);
  if (seen.kind !== 'text') throw new Error(seen.kind);
  expect([seen.text.length, seen.left]).toEqual([19_999, 3]);
  expect(await seen.file.text()).toBe(input);
});

test('of pages their beginning, with the comments that are called there', async () => {
  const paragraphs = Array.from({ length: 1500 }, (_, at) => ({
    style: 'body' as const,
    runs: [{ text: String(at), mark: { comments: [at] } }],
  }));
  const content = {
    title: '',
    writer: '',
    date: '',
    lang: 'zh-CN' as const,
    paragraphs,
    comments: paragraphs.map(() => ({ paragraphs: ['x'] })),
  };
  const seen = await previewOf(
    format({ pages: () => ({ content, layout: pageLayout('official', 'zh-CN') }) }),
    '',
    options,
    never,
  );
  if (seen.kind !== 'pages') throw new Error(seen.kind);
  expect(seen.content.paragraphs.length + seen.left).toBe(1500);
  expect(seen.left).toBeGreaterThan(0);
  expect(seen.content.comments).toHaveLength(seen.content.paragraphs.length);
});

test('of a zip the files in it', async () => {
  const zip = zipSync({ '担当.md': strToU8('# 担当'), 'b/空.md': new Uint8Array() });
  const seen = await previewOf(
    format({ extension: 'zip', render: async () => new Blob([zip as BlobPart]) }),
    '',
    options,
    never,
  );
  expect(seen).toMatchObject({
    kind: 'files',
    files: [
      { name: '担当.md', size: 8 },
      { name: 'b/空.md', size: 0 },
    ],
    left: 0,
  });
});

test('ended before it began, nothing is made', async () => {
  const control = new AbortController();
  control.abort(new Error('enough'));
  await expect(previewOf(format({}), '', options, control.signal)).rejects.toThrow('enough');
});
