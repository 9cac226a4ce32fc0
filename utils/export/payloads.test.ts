// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { ExportFormat } from './export-format';
import { fileNameFor } from './file-name';
import { payloads } from './fixtures/payloads';
import { readOut } from './fixtures/read-out';
import { notesSaying, SOURCE, speechSaying, studyNotesSaying } from './fixtures/saying';
import { notesFormats } from './notes-formats';
import { safeText } from './safe-text';
import { speechFormats } from './speech-formats';
import { studyNotesFormats } from './study-notes-formats';

const options = { locale: 'zh-CN', date: '2026-05-01' } as const;

/** Formats of one kind of input, each with how it is made of a text that stands everywhere. */
const made = <Input>(kind: string, formats: ExportFormat<Input>[], saying: (text: string) => Input) =>
  formats.map(({ id, extension, ...format }) => ({
    name: `${kind}, ${id}`,
    extension,
    make: (text: string) => format.render(saying(text), options, new AbortController().signal),
  }));

/** Every way out. A new list of formats is added here, with what makes an input whose every text is a given one. */
const formats = [
  ...made('study notes', studyNotesFormats, studyNotesSaying),
  ...made('notes', notesFormats, notesSaying),
  ...made('a speech', speechFormats, speechSaying),
];

/** How often the words of others stand in what is handed in at least: passage, thought, application; and title, speaker, theme, of which marks at the edges are dropped. */
const WHOLE = 3;
const LETTERS = 6;

const visible = (text: string): string => safeText(text).replaceAll(/\s/gu, '');
const letters = (text: string): string => safeText(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
const times = (text: string, part: string): number => text.split(part).length - 1;

describe.each(formats)('$name', ({ extension, make }) => {
  test.each(Object.entries(payloads))('%s: all of it is there, nothing of it is alive', async (_, payload) => {
    const { text, links, live, names } = await readOut(await make(payload), extension);
    expect(live).toEqual([]);
    expect(links.filter((link) => link !== SOURCE)).toEqual([]);
    expect(times(visible(text), visible(payload))).toBeGreaterThanOrEqual(WHOLE);
    expect(times(letters(text), letters(payload))).toBeGreaterThanOrEqual(LETTERS);
    for (const name of names) expect(name).toMatch(/^(?![.\s-])[^/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]{1,117}\.md$/u);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});

test.each(Object.entries(payloads))('a file named after %s', (_, payload) => {
  const name = fileNameFor(payload, options.date, 'docx');
  expect(name).toMatch(/^(?![.\s-])[^/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]{1,115}\.docx$/u);
});

test('what is alive is found by the readers used here', async () => {
  const found = async (file: string, extension: string) => (await readOut(new Blob([file]), extension)).live;
  expect(await found('<b>x</b>', 'md')).not.toEqual([]);
  expect(await found('![](https://a.example/a.png)', 'md')).toEqual(['image']);
  expect(await found('"=1"\r\n', 'csv')).not.toEqual([]);
  expect(await found('#separator:tab\na\tb\t{{c1::c}} {{c2::d}}\te\tf\n', 'txt')).not.toEqual([]);
  expect(await found('#separator:tab\na\tb\tc<img src=x>\te\tf\n', 'txt')).toEqual(['IMG']);
  expect(await found('<p onclick="a()">x</p>', 'html')).toEqual(['onclick']);
});
