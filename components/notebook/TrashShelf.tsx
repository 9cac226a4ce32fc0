import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { speechName } from '@/utils/i18n/speech-name';
import { trashTexts } from '@/utils/i18n/trash-texts';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes } from '@/utils/model/study-notes';
import type { Theme } from '@/utils/model/theme';
import { isEmptyQuery } from '@/utils/search/is-empty-query';
import type { Query } from '@/utils/search/query';
import { sourceAddress } from '@/utils/speeches/source-address';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { More } from '../notes/More';
import { NoteCard, type NoteActs } from '../notes/NoteCard';
import { NoteSource } from '../notes/NoteSource';
import { useKeptFocus } from '../notes/use-kept-focus';
import { useKeptLine } from './use-kept-line';
import { Button } from '../ui/Button';
import { useLocale, useSay } from '../use-say';
import { ForGood } from './ForGood';
import { useHits } from './use-hits';
import * as icons from '../ui/icons';

/** Things drawn at once of each kind. */
const STEP = 100;
const DAY = 86_400_000;

/** A thing in the trash, and how long it still stays there, ms. */
type In<T> = { thing: T; left: number };
export type TrashActs = {
  onRestoreNote: (note: Note) => void;
  onRestoreSpeech: (speech: Speech) => void;
  onRestoreStudyNotes: (doc: StudyNotes) => void;
  onForGood: (table: 'notes' | 'speeches' | 'studyNotes', id: string) => void;
  onEmpty: () => void;
};

type Props = {
  /** Those that are shown. */
  notes: readonly Note[];
  /** All of the trash. Of a speech: the notes that come back with it, all that go for good with it, and whether a note that is elsewhere quotes it. */
  trash: {
    notes: readonly In<Note>[];
    speeches: readonly (In<Speech> & { notes: number; all: number; stays: boolean })[];
    studyNotes: readonly In<StudyNotes>[];
  };
  speeches: ReadonlyMap<string, Speech>;
  themes: Theme[];
  query: Query;
  noteActs: NoteActs;
  acts: TrashActs;
};

/** The trash: what was put there, until when it stays, put back or deleted for good. What is searched for is notes alone. Styles: trash.css. */
export function TrashShelf({ notes, trash, speeches, themes, query, noteActs, acts }: Props) {
  const say = useSay(trashTexts);
  const locale = useLocale();
  const [steps, setSteps] = useState(1);
  const hits = useHits(query);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  useKeptLine(root);
  const total = trash.notes.length + trash.speeches.length + trash.studyNotes.length;
  const left = new Map(trash.notes.map((one) => [one.thing.id, one.left]));
  const speechOf = ({ speechId }: Note): Speech | undefined =>
    speeches.get(speechId) ?? trash.speeches.find(({ thing }) => thing.id === speechId)?.thing;
  const isSearch = !isEmptyQuery(query);
  const shown = steps * STEP;
  const most = Math.max(notes.length, ...(isSearch ? [] : [trash.speeches.length, trash.studyNotes.length]));
  if (total === 0) return null;
  return (
    <div ref={root} class="trash">
      <div class="trash-head">
        <p>{say('about')}</p>
        <ForGood label={say('empty')} sure={say('emptySure', { n: total })} look="danger" onDo={acts.onEmpty} />
      </div>
      {!isSearch && trash.speeches.length > 0 && (
        <Kind name={say('speeches')}>
          {trash.speeches.slice(0, shown).map(({ thing, left: ms, notes: n, all, stays }) => (
            <Line
              key={thing.id}
              title={speechName(thing, locale)}
              lang={thing.lang}
              about={[thing.speaker, thing.date && dayInWords(thing.date, locale), n > 0 && say('withNotes', { n })]}
              left={stays ? say('stays') : undefined}
              ms={ms}
              sure={all > 0 ? say('forGoodSureSpeech', { n: all }) : say('forGoodSure')}
              onRestore={() => acts.onRestoreSpeech(thing)}
              onForGood={stays ? undefined : () => acts.onForGood('speeches', thing.id)}
            />
          ))}
        </Kind>
      )}
      {!isSearch && trash.studyNotes.length > 0 && (
        <Kind name={say('studyNotes')}>
          {trash.studyNotes.slice(0, shown).map(({ thing, left: ms }) => (
            <Line
              key={thing.id}
              title={thing.title}
              lang={thing.lang}
              about={[dayInWords(thing.date, locale)]}
              ms={ms}
              sure={say('forGoodSure')}
              onRestore={() => acts.onRestoreStudyNotes(thing)}
              onForGood={() => acts.onForGood('studyNotes', thing.id)}
            />
          ))}
        </Kind>
      )}
      {notes.length > 0 && (
        <section>
          <h2 class="group">
            <span>{say('notes')}</span>
            <span class="group-n">{notes.length}</span>
          </h2>
          <div class="grid">
            {notes.slice(0, shown).map((note) => (
              <NoteCard
                key={note.id}
                note={note}
                themes={themes}
                acts={noteActs}
                lang={speechOf(note)?.lang}
                href={sourceAddress(speechOf(note), note.url)}
                onRestore={acts.onRestoreNote}
                hits={hits}
              >
                <NoteSource note={note} speech={speechOf(note)} hits={hits} />
                <p class="trash-left">
                  <Left ms={left.get(note.id) ?? 0} />
                  <ForGood
                    label={say('forGood')}
                    sure={say('forGoodSure')}
                    onDo={() => acts.onForGood('notes', note.id)}
                  />
                </p>
              </NoteCard>
            ))}
          </div>
        </section>
      )}
      {most > shown && <More left={Math.min(STEP, most - shown)} onMore={() => setSteps(steps + 1)} />}
    </div>
  );
}

function Kind({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section>
      <h2 class="group">
        <span>{name}</span>
      </h2>
      <ul class="trash-lines">{children}</ul>
    </section>
  );
}

type LineProps = {
  title: string;
  lang: string;
  about: (string | false | undefined)[];
  /** Said in the place of the days that are left. */
  left?: string | undefined;
  ms: number;
  sure: string;
  onRestore: () => void;
  /** Without it, it can't be. */
  onForGood?: (() => void) | undefined;
};

/** A speech or study notes in the trash. */
function Line({ title, lang, about, left, ms, sure, onRestore, onForGood }: LineProps) {
  const say = useSay(trashTexts);
  return (
    <li class="trash-line">
      <div>
        <p class="name">
          <span dir="auto" lang={lang}>
            {title}
          </span>
        </p>
        <p class="source">
          {about
            .filter((fact) => fact)
            .map((fact) => (
              <span dir="auto" key={String(fact)}>
                {fact}
              </span>
            ))}
          <span>{left ?? <Left ms={ms} />}</span>
        </p>
      </div>
      <span class="line-acts">
        {onForGood && <ForGood label={say('forGood')} sure={sure} onDo={onForGood} />}
        <Button size="small" icon={icons.undo} onClick={onRestore} aria-label={`${say('restore')} ${title}`}>
          {say('restore')}
        </Button>
      </span>
    </li>
  );
}

/** How long a thing still stays. */
function Left({ ms }: { ms: number }) {
  const say = useSay(trashTexts);
  return <span>{ms <= 0 ? say('lastDay') : say('daysLeft', { n: Math.ceil(ms / DAY) })}</span>;
}
