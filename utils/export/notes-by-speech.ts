import { notesFileTexts } from '@/utils/i18n/notes-file-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Note } from '@/utils/model/note';
import { arrangeNotes } from '@/utils/study-notes/arrange-notes';
import { ownParagraphs } from '@/utils/study-notes/own-paragraphs';
import { escapeMarkdown } from './escape-markdown';
import type { ExportOptions } from './export-format';
import { frontMatter } from './front-matter';
import { mapInSlices } from './map-in-slices';
import { noteMarkdown } from './note-markdown';
import { noteWords } from './note-words';
import type { NotesInput } from './notes-input';
import { notesWorld, type NotesWorld } from './notes-world';
import { oneLine } from './one-line';
import { safeText } from './safe-text';
import { tagOf } from './tag-of';
import { webAddress } from './web-address';
import type { FileInZip } from './zip-file';

/**
 * Notes as Markdown files, one for each speech they are from: what is known of it in the front matter, the thought about the whole of it, its notes in reading order, each
 * with its place and its themes.
 * @throws the signal's reason when cancelled
 */
export async function notesBySpeech(
  input: NotesInput,
  { locale }: Pick<ExportOptions, 'locale'>,
  signal: AbortSignal,
): Promise<FileInZip[]> {
  signal.throwIfAborted();
  const world = notesWorld(input, locale);
  const files: FileInZip[] = [];
  for (const notes of bySpeech(arrangeNotes([], input.notes, input.speeches).rest, world)) {
    const [first] = notes;
    if (first) files.push(await fileOf(notes, first, world, signal));
  }
  return files;
}

/** Notes that come speech by speech; those of speeches that are not known all together. */
function bySpeech(notes: readonly Note[], { speeches }: NotesWorld): Note[][] {
  const groups = new Map<string | undefined, Note[]>();
  for (const note of notes) {
    const key = speeches.get(note.speechId)?.id;
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.values()];
}

async function fileOf(notes: Note[], first: Note, world: NotesWorld, signal: AbortSignal): Promise<FileInZip> {
  const { locale } = world;
  const speech = world.speeches.get(first.speechId);
  const say = sayIn(studyNotesTexts, locale);
  const title = oneLine(speech?.title ?? '') || sayIn(notesFileTexts, locale)('unknownSpeech');
  const date = speech?.date ?? speech?.publishedOn ?? '';
  const tags = new Set<string>();
  const made = await mapInSlices(notes, signal, (note) => {
    const words = noteWords(note, world);
    for (const name of words.themes) tags.add(tagOf(name));
    return noteMarkdown(words, { source: speech === undefined, place: true, themes: true }, locale);
  });
  const head = frontMatter({
    title,
    date,
    source: speech?.publication ?? '',
    speaker: speech?.speaker ?? '',
    url: webAddress(speech?.urls[0]),
    tags: [...tags],
  });
  const thought = ownParagraphs(safeText(speech?.thought ?? '')).map(
    (paragraph, at) => (at === 0 ? say('notesThought') : '') + escapeMarkdown(paragraph),
  );
  const text = [`# ${escapeMarkdown(title, { startsLine: false })}`, ...thought, ...made.flat()].join('\n\n');
  return { title, date: oneLine(date), extension: 'md', text: `${head}\n${text}\n` };
}
