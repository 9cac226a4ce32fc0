import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { panelTexts } from '@/utils/i18n/panel-texts';
import type { Placed } from '@/utils/messaging/calls';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { More } from '../notes/More';
import { NoteCard, type NoteActs } from '../notes/NoteCard';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import { arrangeNotes } from './arrange-notes';
import * as icons from '../ui/icons';

/** Cards drawn at once: a screen shows about five; a hundred take some 30 ms. */
const STEP = 100;

type Props = {
  notes: Note[];
  themes: Theme[];
  lang: string;
  placements: Placed['placements'] | undefined;
  /** The note the reader is at; `at` changes when it is chosen again. `write`: its thought is to be written now. */
  chosen: { noteId: string; at: number; write: boolean } | null;
  acts: NoteActs;
  onShow: (note: Note) => void;
};

/** The notes of one speech: those without a place first, then in reading order under the headings of the speech. */
export function PanelNotes({ notes, themes, lang, placements, chosen, acts, onShow }: Props) {
  const say = useSay(panelTexts);
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(STEP);
  const { unplaced, groups } = useMemo(() => arrangeNotes(notes, placements), [notes, placements]);
  const order = useMemo(() => groups.flatMap((group) => group.notes.map(({ id }) => id)), [groups]);

  // A highlight was clicked on the page: its card comes into view, drawn first if it was not yet.
  const place = chosen ? order.indexOf(chosen.noteId) : -1;
  useEffect(() => {
    if (place >= shown) setShown(place + STEP);
  }, [place, shown]);
  const drawn = place < shown;
  useEffect(() => {
    if (!chosen || !drawn) return;
    const card = root.current?.querySelector(`[data-note="${CSS.escape(chosen.noteId)}"]`);
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    card?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }, [chosen, drawn]);

  const card = (note: Note) => (
    <NoteCard
      key={note.id}
      note={note}
      themes={themes}
      lang={lang}
      acts={acts}
      placement={placements?.[note.id]?.state}
      current={note.id === chosen?.noteId}
      writing={note.id === chosen?.noteId && chosen.write ? chosen.at : undefined}
      onShow={onShow}
    />
  );
  let left = shown;
  return (
    <div ref={root}>
      {unplaced.length > 0 && (
        <section class="unplaced">
          <h2>
            <Icon icon={icons.ask} />
            {say('unplaced', { n: unplaced.length })}
          </h2>
          {unplaced.map((note) => (
            <NoteCard
              key={note.id}
              note={note}
              themes={themes}
              lang={lang}
              acts={acts}
              placement={placements?.[note.id]?.state}
            >
              <p class="source">{placements?.[note.id]?.state === 'lost' ? say('whyLost') : say('whyAmbiguous')}</p>
            </NoteCard>
          ))}
        </section>
      )}
      {order.length > 0 && (
        <section class="list">
          <h2>
            {say('notes')}
            <span class="count-badge">{order.length}</span>
          </h2>
          {groups.map(({ section, notes: under }, index) => {
            const some = under.slice(0, Math.max(0, left));
            left -= under.length;
            return some.length === 0 ? null : (
              <section key={`${index} ${section}`}>
                {(section !== '' || groups.length > 1) && (
                  <h3 class="section" lang={section === '' ? undefined : lang}>
                    {section === '' ? say('beforeSections') : section}
                  </h3>
                )}
                {some.map(card)}
              </section>
            );
          })}
          {order.length > shown && (
            <More left={Math.min(STEP, order.length - shown)} onMore={() => setShown(shown + STEP)} />
          )}
        </section>
      )}
    </div>
  );
}
