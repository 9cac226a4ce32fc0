import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExportOptions } from '@/utils/export/export-format';
import { studyNotesFormats } from '@/utils/export/study-notes-formats';
import type { StudyNotes } from '@/utils/model/study-notes';
import { useExport, type Export } from './use-export';

const doc: StudyNotes = {
  version: 1,
  id: 'doc00001',
  title: '读进去',
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  blocks: [],
  created: 0,
  changed: 0,
};
const options: ExportOptions = { locale: 'zh-CN', date: '2026-04-24' };
const saved: string[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(() => document.body.replaceChildren());

function start(record: (doc: StudyNotes) => Promise<unknown>): () => Export {
  let exporting: Export | undefined;
  function Probe() {
    exporting = useExport({ record, explain: (error) => `因为${String(error)}` });
    const { state } = exporting;
    return <output title={'why' in state ? state.why : ''}>{state.kind}</output>;
  }
  render(<Probe />);
  return () => exporting!;
}
const state = (kind: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(kind));

test('a file is made, saved under a good name, and the document is kept', async () => {
  const record = vi.fn<(doc: StudyNotes) => Promise<unknown>>().mockResolvedValue(undefined);
  await start(record)().run(doc, options);
  await state('made');
  expect(saved).toEqual(['读进去-2026-04-24.docx']);
  expect(record).toHaveBeenCalledExactlyOnceWith(doc);
});

test('a file that was made but not recorded is told as that', async () => {
  const exporting = start(() => Promise.reject(new Error('full')));
  await exporting().run(doc, options);
  await state('notKept');
  expect(screen.getByTitle('因为Error: full').isConnected).toBe(true);
  expect(saved).toHaveLength(1);
});

test('a format that fails says so; nothing is saved or recorded', async () => {
  const record = vi.fn<(doc: StudyNotes) => Promise<unknown>>();
  vi.spyOn(studyNotesFormats[0]!, 'render').mockRejectedValue(new TypeError('no such thing'));
  await start(record)().run(doc, options);
  await state('failed');
  expect(screen.getByTitle('TypeError').isConnected).toBe(true);
  expect([saved, record.mock.calls]).toEqual([[], []]);
});

test('stopping leaves nothing, and the next one runs', async () => {
  const record = vi.fn<(doc: StudyNotes) => Promise<unknown>>().mockResolvedValue(undefined);
  const render = vi
    .spyOn(studyNotesFormats[0]!, 'render')
    .mockImplementation(
      (_doc, _options, signal) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    );
  const exporting = start(record);
  const run = exporting().run(doc, options);
  await state('making');
  exporting().cancel();
  await run;
  await state('cancelled');
  expect([saved, record.mock.calls]).toEqual([[], []]);
  render.mockRestore();
  await exporting().run(doc, options);
  await state('made');
});
