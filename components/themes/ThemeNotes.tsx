import { useRef, useState } from 'preact/hooks';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import { speechName } from '@/utils/i18n/speech-name';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { sourceAddress } from '@/utils/speeches/source-address';
import { foldToString } from '@/utils/text/fold-to-string';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { isChinese } from '@/utils/text/is-chinese';
import { Marked } from '../notebook/Marked';
import { More } from '../notes/More';
import { NoteCard, type NoteActs } from '../notes/NoteCard';
import type { NoteDrag } from '../notes/held-notes';
import { NoteGrip } from '../notes/NoteGrip';
import { NoteSource } from '../notes/NoteSource';
import { useKeptFocus } from '../notes/use-kept-focus';
import type { Picking } from '../notes/use-picking';
import { useLocale, useSay } from '../use-say';
import type { ThemeSection } from './arrange-theme-notes';

/** Cards drawn at once. */
const STEP = 100;

type Props = {
  sections: readonly ThemeSection[];
  by: 'section' | 'date';
  themes: Theme[];
  speeches: ReadonlyMap<string, Speech>;
  /** A phrase that is marked where it stands; '' for none. */
  phrase: string;
  acts: NoteActs;
  picking: Picking;
  /** The theme they leave when they are dragged onto another. */
  themeId: string;
  drag: NoteDrag;
};

/** The notes of a theme under their headings, as many at a time as a screen can use. Styles: theme-page.css. */
export function ThemeNotes({ sections, by, themes, speeches, phrase, acts, picking, themeId, drag }: Props) {
  const [shown, setShown] = useState(STEP);
  const marks = { all: [foldToString(phrase)].filter(Boolean) };
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const total = sections.reduce((sum, { notes }) => sum + notes.length, 0);
  const card = (note: Note) => {
    const speech = speeches.get(note.speechId);
    return (
      <NoteCard
        key={note.id}
        note={note}
        themes={themes}
        acts={acts}
        lang={speech?.lang}
        href={sourceAddress(speech, note.url)}
        pick={{
          picked: picking.picked.has(note.id),
          onPick: (on, through) => picking.pick(note.id, on, through),
        }}
        quote={phrase === '' ? undefined : <Marked text={note.quote} query={marks} />}
      >
        <NoteSource note={note} speech={speech} />
        <NoteGrip onStart={(low) => drag.onStart(note.id, themeId, low)} onEnd={drag.onEnd} />
      </NoteCard>
    );
  };
  let left = shown;
  return (
    <div ref={root} onKeyDown={picking.onKeyDown}>
      {sections.map((section) => {
        const some = section.notes.slice(0, Math.max(0, left));
        left -= section.notes.length;
        return some.length === 0 ? null : (
          <section key={section.key}>
            <Heading section={section} by={by} />
            <div class="grid">{some.map(card)}</div>
          </section>
        );
      })}
      {total > shown && <More left={Math.min(STEP, total - shown)} onMore={() => setShown(shown + STEP)} />}
    </div>
  );
}

function Heading({ section: { label, speech, notes }, by }: { section: ThemeSection; by: Props['by'] }) {
  const say = useSay(themeNotesTexts);
  const locale = useLocale();
  const count = <span class="of">{say('notesCount', { n: notes.length })}</span>;
  if (by === 'date')
    return (
      <h2 class="theme-section">
        {label === '' ? say('noDate') : dayInWords(label, locale)}
        {count}
      </h2>
    );
  return (
    <h2 class="theme-section">
      {label === '' ? (
        say('noSection')
      ) : (
        <span class="serif" lang={speech?.lang}>
          {label}
        </span>
      )}
      {speech && (
        <span class="of" lang={speech.lang}>
          {isChinese(speech.lang) && speech.title !== '' ? `《${speech.title}》` : speechName(speech, locale)}
        </span>
      )}
      {count}
    </h2>
  );
}
