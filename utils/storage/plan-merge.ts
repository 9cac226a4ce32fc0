import { backupTables, type Backup } from '@/utils/model/backup';
import { MAX_REFUSED, MAX_THEMES } from '@/utils/model/limits';
import type { Note } from '@/utils/model/note';
import type { Change, OperationTable } from '@/utils/model/operation';
import { parseBackupRow } from '@/utils/model/parse-backup-row';
import type { Revision } from '@/utils/model/revision';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes } from '@/utils/model/study-notes';
import type { OwnTemplate } from '@/utils/model/template';
import type { Theme } from '@/utils/model/theme';
import { articleAddress, articleAt } from '@/utils/speeches/article-address';
import { placeNow } from '@/utils/speeches/place-now';
import { mappedBlocks, type MappedIds } from './mapped-blocks';
import { mappedStudyNotes } from './mapped-study-notes';
import { mappedThemes } from './mapped-themes';
import { matchNotes } from './match-notes';
import { matchSpeeches } from './match-speeches';
import { matchThemes } from './match-themes';
import { mergedNote } from './merged-note';
import { mergedRow } from './merged-row';
import { mergedSpeech } from './merged-speech';
import { mergedTheme } from './merged-theme';
import { mergedWords } from './merged-words';
import { nameKeys } from './name-keys';
import { noRestoreCounts } from './no-restore-counts';
import { readableText } from './readable-text';
import { restoreCount } from './restore-count';
import type { NotebookRows, RestorePlan } from './restore-plan';
import { rowDifference } from './row-difference';
import { sameValue } from './same-value';
import { versionOfOlder } from './version-of-older';

/** Whether a field had this text before; of a text it has now, false. */
export type WasThere = (table: OperationTable, id: string, field: string, text: string) => boolean;

type Rows<T> = ReadonlyMap<string, T>;

/** The rows as the merge leaves them: those of the file that are new, and those of here that it met. */
class Merged<T extends { id: string; changed: number }> {
  readonly rows = new Map<string, T>();
  readonly ids = new Map<string, string>();
  constructor(readonly here: Rows<T>) {}
  /** The id a row of the file has here. */
  readonly id = (id: string): string => this.ids.get(id) ?? id;
  get(id: string): T | undefined {
    return this.rows.get(id) ?? this.here.get(id);
  }
  has(id: string): boolean {
    return this.rows.has(id) || this.here.has(id);
  }
  *all(): Generator<T> {
    yield* this.rows.values();
    for (const row of this.here.values()) if (!this.rows.has(row.id)) yield row;
  }
}

/**
 * What adds a backup to the notebook: what is missing here comes in, what is in both is as it was changed last with what the reader arranged on either side, and own words that differ stand one below the other (docs/decisions/0028). Things that two machines
 * made of the same have one id afterwards: speeches by their addresses or text, themes by pack or name, notes by their passage.
 * @param now wall time in ms, for what neither side has said so
 * @param versionName name of a version by which a text of here is kept
 */
export function planMerge(
  here: NotebookRows,
  { data }: Backup,
  { now, wasThere, versionName }: { now: number; wasThere: WasThere; versionName?: string | undefined },
): RestorePlan {
  const speeches = new Merged(here.speeches as unknown as Rows<Speech>);
  const themes = new Merged(here.themes as unknown as Rows<Theme>);
  const notes = new Merged(here.notes as unknown as Rows<Note>);
  const documents = new Merged(here.studyNotes as unknown as Rows<StudyNotes>);
  const revisions = new Merged(here.revisions as unknown as Rows<Revision>);
  const templates = new Merged(here.templates as unknown as Rows<OwnTemplate>);
  const ids: MappedIds = { note: notes.id, theme: themes.id, speech: speeches.id };
  let left = 0;

  const words = (
    { table, id, field }: { table: OperationTable; id: string; field: string },
    mine: string,
    theirs: string,
  ): string => {
    const both = mergedWords(mine, theirs, (text) => wasThere(table, id, field, text));
    // What is here stays, and the file is still a file.
    if (both === undefined) left++;
    return both ?? mine;
  };

  mergeThemes(themes, data.themes);

  const speechOf = matchSpeeches(speeches.here.values(), data.speeches);
  for (const { id } of data.speeches) speeches.ids.set(id, speechOf.get(id)?.id ?? id);
  for (const given of data.speeches) {
    const id = speeches.id(given.id);
    const row = { ...given, ...(given.apart && { apart: given.apart.map(speeches.id) }) };
    const mine = speeches.get(id);
    const merged =
      mine && mergedSpeech(mine, row, words({ table: 'speeches', id, field: 'thought' }, mine.thought, row.thought));
    speeches.rows.set(id, merged ?? row);
  }

  const fileText = new Map(data.speeches.map((speech) => [speech.id, speech]));
  const noteOf = matchNotes(notes.here.values(), new Set(data.notes.map(({ id }) => id)));
  for (const given of data.notes) {
    const speechId = speeches.id(given.speechId);
    const speech = speeches.get(speechId);
    if (speech === undefined) {
      left++;
      continue;
    }
    const row = mappedNote(noteIn(given, speechId), themes);
    const mine = noteOf(row);
    const id = mine?.id ?? row.id;
    notes.ids.set(row.id, id);
    const text = fileText.get(given.speechId);
    const isMoved = text === undefined || !sameValue(text.paragraphs, speech.paragraphs);
    const theirs = isMoved ? { ...row, ...placeNow(row, speech) } : row;
    const now = notes.get(id);
    notes.rows.set(
      id,
      now === undefined
        ? theirs
        : {
            ...inLiveSpeech(mergedNote(now, theirs), speech, speeches),
            thought: words({ table: 'notes', id, field: 'thought' }, now.thought, row.thought),
            application: words({ table: 'notes', id, field: 'application' }, now.application, row.application),
          },
    );
  }
  reviveSpeeches(speeches, notes);
  placeInNewText(speeches, notes);

  for (const row of data.revisions) {
    const theirs = { ...row, blocks: mappedBlocks(row.blocks, ids) };
    const mine = revisions.get(row.id);
    revisions.rows.set(row.id, mine ? mergedRow(mine, theirs) : theirs);
  }
  for (const given of data.studyNotes) {
    const theirs = mappedStudyNotes(given, ids);
    const mine = documents.get(given.id);
    if (mine === undefined) {
      documents.rows.set(given.id, theirs);
      continue;
    }
    documents.rows.set(given.id, mergedRow(mine, theirs));
    const version = versionOfOlder(
      readableText({ clocks: {}, ...mine }, now),
      theirs,
      [...revisions.all()].filter((one) => one.studyNotesId === mine.id),
      versionName,
    );
    if (version) revisions.rows.set(version.id, version);
  }
  for (const row of data.templates) {
    const mine = templates.get(row.id);
    templates.rows.set(row.id, mine ? mergedRow(mine, row) : row);
  }

  const counts = noRestoreCounts();
  const changes: Change[] = [];
  const merged = { speeches, themes, notes, studyNotes: documents, revisions, templates };
  for (const table of backupTables) {
    const rows: Iterable<{ id: string; changed: number }> = merged[table].rows.values();
    for (const row of rows) {
      const before = here[table].get(row.id);
      const { changed: _, ...undated } = row;
      if (before !== undefined && rowDifference(table, { ...before, changed: undefined }, undated).length === 0) {
        counts[table].same++;
        continue;
      }
      // Damaged here: it stays, and keeps nothing else from being restored.
      if (before !== undefined && !parseBackupRow(table, row)) {
        left++;
        continue;
      }
      // Never before what it was here: where the clocks of two machines differ, the same file once more would otherwise be the newer one.
      const changed = Math.max(row.changed, Number(before?.['changed'] ?? 0));
      const isNewer = before === undefined || changed > Number(before['changed']);
      const dated = { ...row, changed: isNewer ? changed : Math.max(changed, now) };
      const difference = rowDifference(table, before, dated);
      counts[table][restoreCount(before, difference)]++;
      changes.push(...difference);
    }
  }
  return {
    changes,
    counts,
    left,
    dismissedNotes: data.dismissedNotes.map(notes.id),
    dismissedPairs: data.dismissedPairs.map((pair) => pair.split(' ').map(notes.id).toSorted().join(' ')),
  };
}

/** As `mergedTheme` says; the order stays that of here, and new ones stand behind, in theirs. */
function mergeThemes(themes: Merged<Theme>, given: readonly Theme[]): void {
  const match = matchThemes(themes.here.values());
  const named = new Map<string, string>();
  for (const theme of themes.here.values()) {
    if (theme.deleted === undefined) for (const key of nameKeys(theme.name)) named.set(key, theme.id);
  }
  const isTaken = (name: Theme['name'], id: string): boolean =>
    nameKeys(name).some((key) => (named.get(key) ?? id) !== id);
  let order = Math.max(-1, ...[...themes.here.values()].map((theme) => theme.order));
  const inOrder = given.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  for (const row of inOrder) themes.ids.set(row.id, match(row)?.id ?? row.id);
  for (const row of inOrder) {
    const id = themes.id(row.id);
    const above = row.parent === undefined ? undefined : themes.id(row.parent);
    const isAbove =
      above !== undefined && above !== id && (themes.here.has(above) || given.some((one) => one.id === above));
    const { parent: _, ...rest } = row;
    const theirs: Theme = { ...rest, ...(isAbove && { parent: above }) };
    const mine = themes.get(id);
    if (mine === undefined) {
      themes.rows.set(id, { ...theirs, order: (order += 1) });
      continue;
    }
    const isOne = id === row.id || (row.origin !== undefined && row.origin === mine.origin);
    const merged = mergedTheme(mine, theirs, isOne);
    themes.rows.set(id, { ...merged, ...(isTaken(merged.name, id) && { name: mine.name }) });
  }
}

/** A note in a speech, its address with it where it was read here. */
function noteIn(note: Note, speechId: string): Note {
  const isOwn = note.url !== undefined && articleAt(note.url) !== undefined;
  return { ...note, speechId, ...(isOwn && { url: articleAddress(speechId) }) };
}

/** One that is taken out of the trash goes to the speech that its speech of the file is here, where its own lies in the trash. */
function inLiveSpeech(note: Note, speech: Speech, speeches: Merged<Speech>): Note {
  const own = speeches.get(note.speechId);
  const stays = note.deleted !== undefined || (own !== undefined && own.deleted === undefined);
  return stays || speech.id === note.speechId ? note : { ...noteIn(note, speech.id), ...placeNow(note, speech) };
}

/** Where a note is out of the trash its speech is, too. */
function reviveSpeeches(speeches: Merged<Speech>, notes: Merged<Note>): void {
  for (const note of notes.rows.values()) {
    const speech = speeches.get(note.speechId);
    if (note.deleted !== undefined || speech?.deleted === undefined) continue;
    const { deleted: _, ...live } = speech;
    speeches.rows.set(speech.id, live);
  }
}

/** A note of the file by the ids of this notebook. */
function mappedNote(note: Note, themes: Merged<Theme>): Note {
  const { refusedThemes, ...rest } = note;
  return {
    ...rest,
    themes: mappedThemes(note.themes, themes.id, (id) => themes.has(id)).slice(0, MAX_THEMES),
    ...(refusedThemes && { refusedThemes: [...new Set(refusedThemes.map(themes.id))].slice(-MAX_REFUSED) }),
  };
}

/** Notes of here whose speech gets its text only now are counted in it. */
function placeInNewText(speeches: Merged<Speech>, notes: Merged<Note>): void {
  const texts = new Map<string, Speech>();
  for (const speech of speeches.rows.values()) {
    const before = speeches.here.get(speech.id);
    if (before && before.paragraphs.length === 0 && speech.paragraphs.length > 0) texts.set(speech.id, speech);
  }
  if (texts.size === 0) return;
  for (const note of notes.here.values()) {
    const speech = texts.get(note.speechId);
    if (speech && !notes.rows.has(note.id)) notes.rows.set(note.id, { ...note, ...placeNow(note, speech) });
  }
}
