import { useMemo, useRef, useState } from 'preact/hooks';
import { speechTexts } from '@/utils/i18n/speech-texts';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { sourceAddress } from '@/utils/speeches/source-address';
import { More } from '../notes/More';
import { NoteCard, type NoteActs } from '../notes/NoteCard';
import type { SuggestFor } from '../notes/FittingThemes';
import { useKeptFocus } from '../notes/use-kept-focus';
import { useSay } from '../use-say';

/** Cards drawn at once. */
const STEP = 60;

type Props = {
  speech: Speech;
  /** Its notes, in reading order. */
  notes: readonly Note[];
  themes: Theme[];
  acts: NoteActs;
  suggest?: SuggestFor | undefined;
  /** The note to be gone to; `at` changes when it is chosen again. */
  chosen: { id: string; at: number } | null;
};

/** The notes of a speech in reading order, under its headings. Styles: speeches.css. */
export function SpeechNotes({ speech, notes, themes, acts, suggest, chosen }: Props) {
  const say = useSay(speechTexts);
  const [shown, setShown] = useState(STEP);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const sections = useMemo(() => {
    const all: { key: string; head: string; notes: Note[] }[] = [];
    const times = new Map<string, number>();
    for (const note of notes) {
      const head = note.section[0] ?? '';
      const last = all.at(-1);
      if (last && last.head === head) last.notes.push(note);
      else {
        // Not by its place among them: a note kept under an earlier heading would draw all after it anew, and close a field in which is written.
        const nth = (times.get(head) ?? 0) + 1;
        times.set(head, nth);
        all.push({ key: `${nth} ${head}`, head, notes: [note] });
      }
    }
    return all;
  }, [notes]);
  const place = chosen ? notes.findIndex(({ id }) => id === chosen.id) : -1;
  const drawn = Math.max(shown, place + 1);
  let left = drawn;
  return (
    <div ref={root}>
      {sections.map(({ key, head, notes: under }) => {
        const some = under.slice(0, Math.max(0, left));
        left -= under.length;
        return some.length === 0 ? null : (
          <section key={key}>
            {(head !== '' || sections.length > 1) && (
              <h3 class="speech-section" lang={head === '' ? undefined : speech.lang}>
                {head === '' ? say('beforeSections') : head}
              </h3>
            )}
            <div class="grid">
              {some.map((note) => (
                <NoteCard
                  key={note.id}
                  note={note}
                  themes={themes}
                  acts={acts}
                  suggest={suggest}
                  lang={speech.lang}
                  current={note.id === chosen?.id}
                  tabStop={note.id === chosen?.id ? true : undefined}
                  href={sourceAddress(speech, note.url)}
                >
                  {note.section.length > 1 && (
                    <p class="source">
                      <span lang={speech.lang}>{note.section.slice(1).join(' › ')}</span>
                    </p>
                  )}
                </NoteCard>
              ))}
            </div>
          </section>
        );
      })}
      {notes.length > drawn && (
        <More left={Math.min(STEP, notes.length - drawn)} onMore={() => setShown(drawn + STEP)} />
      )}
    </div>
  );
}
