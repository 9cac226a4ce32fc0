import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExportOptions } from '@/utils/export/export-format';
import { notesFormats } from '@/utils/export/notes-formats';
import type { NotesInput } from '@/utils/export/notes-input';
import { errorName } from '@/utils/i18n/error-name';
import { notes, speeches, themes } from '@/utils/study-notes/fixtures/material';
import { openExport, renderApart } from './export-apart';
import type { FromExport, ToExport } from './export-worker';
import { withoutText } from './without-text';

const options: ExportOptions = { locale: 'zh-CN', date: '2026-04-30' };
const input: NotesInput = { notes, speeches, themes: Object.values(themes) };
const never = new AbortController().signal;

/** Workers that answer as told. */
class Fake extends EventTarget {
  static all: Fake[] = [];
  static answer: (fake: Fake, message: ToExport) => void = () => undefined;
  static starts = true;
  readonly got: ToExport[] = [];
  ended = false;
  constructor() {
    super();
    Fake.all.push(this);
    queueMicrotask(() => (Fake.starts ? this.say({ tell: 'ready' }) : this.dispatchEvent(new Event('error'))));
  }
  say(data: FromExport): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  postMessage(message: ToExport): void {
    this.got.push(message);
    Fake.answer(this, message);
  }
  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => {
  Fake.all = [];
  Fake.starts = true;
  Fake.answer = (fake, message) => {
    if (message.tell !== 'ask') return;
    queueMicrotask(() => fake.say({ tell: 'answer', id: message.id, answer: new Blob([message.ask.formatId]) }));
  };
  vi.stubGlobal('Worker', Fake);
});
afterEach(() => vi.unstubAllGlobals());

test('one worker for all that is asked of one thing, which is sent once', async () => {
  const job = openExport('notes', input);
  for (const id of ['csv', 'anki']) expect(await (await job.render(id, options, never)).text()).toBe(id);
  const [worker, ...more] = Fake.all as [Fake, ...Fake[]];
  expect(more).toEqual([]);
  expect(worker.got.map(({ tell }) => tell)).toEqual(['input', 'ask', 'ask']);
  job.close();
  await vi.waitFor(() => expect(worker.ended).toBe(true));
});

test('much is sent in parts, which together are all', async () => {
  const many = Array.from({ length: 1_234 }, (_, at) => ({ ...notes[0]!, id: `note-${at}` }));
  await openExport('notes', { ...input, notes: many }).render('csv', options, never);
  const { got } = Fake.all[0]!;
  const parts = got.flatMap((message) => (message.tell === 'more' && message.list === 'notes' ? [message.items] : []));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flat()).toEqual(many);
  expect(got[0]).toMatchObject({
    tell: 'input',
    input: {
      notes: [],
      speeches: speeches.map(({ id }) => ({ id })),
    },
  });
});

test('what is stopped ends with its worker, by the reason it was stopped for; the next one begins anew', async () => {
  const job = openExport('notes', input);
  const answers = Fake.answer;
  Fake.answer = () => undefined;
  const control = new AbortController();
  const rendering = job.render('csv', options, control.signal);
  await vi.waitFor(() => expect(Fake.all[0]?.got.at(-1)?.tell).toBe('ask'));
  control.abort(new Error('enough'));
  await expect(rendering).rejects.toThrow('enough');
  await vi.waitFor(() => expect(Fake.all[0]?.ended).toBe(true));
  Fake.answer = answers;
  expect(await (await job.render('csv', options, never)).text()).toBe('csv');
  expect(Fake.all).toHaveLength(2);
});

test('what another one is at when one is stopped is asked of the next worker, and settles', async () => {
  const job = openExport('notes', input);
  const answers = Fake.answer;
  Fake.answer = () => undefined;
  const stopped = new AbortController();
  const preview = job.preview('csv', options, stopped.signal);
  const saving = job.render('anki', options, never);
  await vi.waitFor(() => expect(Fake.all[0]?.got.filter(({ tell }) => tell === 'ask')).toHaveLength(2));
  Fake.answer = answers;
  stopped.abort(new Error('enough'));
  await expect(preview).rejects.toThrow('enough');
  expect(await (await saving).text()).toBe('anki');
  expect(Fake.all.map(({ ended }) => ended)).toEqual([true, false]);
  expect(Fake.all[1]?.got.filter(({ tell }) => tell === 'ask')).toHaveLength(1);
});

test('what was stopped before the worker was at it costs no other one its worker', async () => {
  const job = openExport('notes', input);
  const stopped = new AbortController();
  const preview = job.preview('csv', options, stopped.signal);
  const saving = job.render('anki', options, never);
  stopped.abort(new Error('enough'));
  await expect(preview).rejects.toThrow('enough');
  expect(await (await saving).text()).toBe('anki');
  expect(Fake.all).toHaveLength(1);
  expect(Fake.all[0]?.got.filter(({ tell }) => tell === 'ask')).toHaveLength(1);
});

test('closed, what is still asked ends', async () => {
  Fake.answer = () => undefined;
  const job = openExport('notes', input);
  const saving = job.render('anki', options, never);
  await vi.waitFor(() => expect(Fake.all[0]?.got.at(-1)?.tell).toBe('ask'));
  job.close();
  await expect(saving).rejects.toThrow('closed');
});

test('what could not be sent once is sent anew when it is tried again', async () => {
  const answers = Fake.answer;
  Fake.answer = (_, message) => {
    if (message.tell === 'input') throw new DOMException('a function', 'DataCloneError');
  };
  const job = openExport('notes', input);
  const both = [job.render('csv', options, never), job.render('anki', options, never)];
  for (const one of both) await expect(one).rejects.toThrow('a function');
  Fake.answer = answers;
  expect(await (await job.render('csv', options, never)).text()).toBe('csv');
  expect(Fake.all.map(({ ended }) => ended)).toEqual([true, false]);
});

test('a worker that ends by itself fails all that it was at, and the next try has another', async () => {
  const answers = Fake.answer;
  Fake.answer = () => undefined;
  const job = openExport('notes', input);
  const both = [job.render('csv', options, never), job.render('anki', options, never)];
  await vi.waitFor(() => expect(Fake.all[0]?.got.filter(({ tell }) => tell === 'ask')).toHaveLength(2));
  Fake.all[0]!.dispatchEvent(new Event('error'));
  for (const one of both) await expect(one).rejects.toThrow('The worker ended.');
  Fake.answer = answers;
  expect(await (await job.render('csv', options, never)).text()).toBe('csv');
});

test('texts of speeches are sent only for the format that writes them down, once', async () => {
  const whole = { ...input, speeches: speeches.map((speech) => ({ ...speech, paragraphs: ['留存的原文。'] })) };
  const job = openExport('notes', whole);
  await job.render('csv', options, never);
  const sent = (): unknown[] =>
    Fake.all[0]!.got.flatMap((message) => (message.tell === 'input' ? [(message.input as NotesInput).speeches] : []));
  expect(sent()).toEqual([speeches.map(withoutText)]);
  for (const id of ['json', 'csv', 'json']) await job.render(id, options, never);
  expect(sent().slice(1)).toEqual([whole.speeches]);
});

test('an error comes back by its name', async () => {
  Fake.answer = (fake, message) => {
    if (message.tell === 'ask') fake.say({ tell: 'failed', id: message.id, name: 'QuotaExceededError' });
  };
  const error = await renderApart('notes', 'csv', input, options, never).catch((reason: unknown) => reason);
  expect(errorName(error)).toBe('QuotaExceededError');
  await vi.waitFor(() => expect(Fake.all[0]?.ended).toBe(true));
});

test.each([
  ['cannot be made', () => vi.stubGlobal('Worker', undefined)],
  ['does not start', () => (Fake.starts = false)],
])('where a worker %s it is done in the page', async (_, prepare) => {
  prepare();
  const file = await renderApart('notes', 'markdown', input, options, never);
  const here = await notesFormats.find(({ id }) => id === 'markdown')!.render(input, options, never);
  expect(await file.text()).toBe(await here.text());
});

test('ended before it began, no worker is made', async () => {
  const control = new AbortController();
  control.abort(new Error('enough'));
  await expect(renderApart('notes', 'csv', input, options, control.signal)).rejects.toThrow('enough');
  expect(Fake.all).toEqual([]);
});
