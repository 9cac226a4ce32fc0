import { wholeCharacters } from '@/utils/text/whole-characters';
import type { ExportFormat, ExportOptions } from './export-format';
import { filesInZip, type FileInZip } from './files-in-zip';
import type { PageContent } from './page-content';
import type { PageLayout } from './page-layout';

/** Shown of one file: more nobody reads before saving it, and a page of a million characters would halt. */
const MOST_CHARACTERS = 20_000;
const MOST_PARAGRAPHS = 600;
const MOST_FILES = 500;

/**
 * What is seen of a file before it is saved; `left`: how many paragraphs, UTF-16 units or files are not shown. `file`: the file itself, made for it: what is
 * seen is what is saved.
 */
export type Preview =
  | { kind: 'pages'; content: PageContent; layout: PageLayout; left: number }
  | { kind: 'text'; text: string; left: number; file: Blob }
  | { kind: 'files'; files: FileInZip[]; left: number; file: Blob };

/** A file before it is saved: the pages of what is made of pages, the files in a zip, else the text. @throws what the format throws, and the reason of `signal` */
export async function previewOf<Input>(
  format: ExportFormat<Input>,
  input: Input,
  options: ExportOptions,
  signal: AbortSignal,
): Promise<Preview> {
  signal.throwIfAborted();
  if (format.pages) {
    const { content, layout } = format.pages(input, options);
    const paragraphs = content.paragraphs.slice(0, MOST_PARAGRAPHS);
    // Comments are called by index: those of the paragraphs that are left out stay out.
    const called = paragraphs.flatMap(({ runs }) => runs.flatMap(({ mark }) => mark?.comments ?? []));
    const comments = content.comments.slice(0, 1 + called.reduce((most, at) => Math.max(most, at), -1));
    return {
      kind: 'pages',
      content: { ...content, paragraphs, comments },
      layout,
      left: content.paragraphs.length - paragraphs.length,
    };
  }
  const file = await format.render(input, options, signal);
  if (format.extension === 'zip') {
    const files = filesInZip(new Uint8Array(await file.arrayBuffer()));
    return { kind: 'files', files: files.slice(0, MOST_FILES), left: Math.max(0, files.length - MOST_FILES), file };
  }
  const text = await file.text();
  const end = text.length <= MOST_CHARACTERS ? text.length : wholeCharacters(text, MOST_CHARACTERS);
  return { kind: 'text', text: text.slice(0, end), left: text.length - end, file };
}
