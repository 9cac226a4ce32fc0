import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import type { Query } from '@/utils/search/query';
import { sourceAddress } from '@/utils/speeches/source-address';
import { More } from '../notes/More';
import { NoteCard, type NoteActs } from '../notes/NoteCard';
import type { SuggestFor } from '../notes/FittingThemes';
import { NoteSource } from '../notes/NoteSource';
import { useKeptFocus } from '../notes/use-kept-focus';
import type { Picking } from '../notes/use-picking';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import type { NoteGroup } from './choose-notes';
import { Marked } from './Marked';

/** Cards drawn at once; a hundred take some 30 ms. */
const STEP = 100;

type Props = {
  groups: NoteGroup[];
  themes: Theme[];
  speeches: ReadonlyMap<string, Speech>;
  /** What is marked in them. */
  query: Pick<Query, 'all'>;
  acts: NoteActs;
  /** What fits a note, for those without a theme. */
  suggest?: SuggestFor;
  /** For shelves on which notes are selected. */
  picking?: Picking;
  /** For the trash. */
  onRestore?: (note: Note) => void;
  /** What stands at the end of a group's heading. */
  tools?: (group: NoteGroup) => ComponentChildren;
};

/** Notes by theme, as many at a time as a screen can use. Give it a new `key` to begin at the top again. */
export function NoteGroups({ groups, themes, speeches, query, acts, suggest, picking, onRestore, tools }: Props) {
  const say = useSay(notebookTexts);
  const locale = useLocale();
  const [shown, setShown] = useState(STEP);
  const total = groups.reduce((sum, { notes }) => sum + notes.length, 0);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const marked = query.all.length === 0 ? undefined : (text: string) => <Marked text={text} query={query} />;
  let left = shown;
  return (
    <div ref={root} onKeyDown={picking?.onKeyDown}>
      {groups.map((group, index) => {
        if (left <= 0 && index > 0) return null;
        const some = group.notes.slice(0, Math.max(0, left));
        left -= group.notes.length;
        return (
          <section key={group.theme?.id ?? 'none'}>
            <h2 class="group">
              {group.theme ? (
                <ThemeMark theme={group.theme} locale={locale} />
              ) : (
                <span>{onRestore ? say('trash') : say('unsorted')}</span>
              )}
              <span class="group-n">{say('groupCount', { n: group.notes.length })}</span>
              <span class="grow" />
              {tools?.(group)}
            </h2>
            <div class="grid">
              {some.map((note) => (
                <NoteCard
                  key={note.id}
                  note={note}
                  themes={themes}
                  acts={acts}
                  suggest={suggest}
                  pick={
                    picking && {
                      picked: picking.picked.has(note.id),
                      onPick: (on, through) => picking.pick(note.id, on, through),
                    }
                  }
                  lang={speeches.get(note.speechId)?.lang}
                  href={sourceAddress(speeches.get(note.speechId), note.url)}
                  onRestore={onRestore}
                  marked={marked}
                >
                  <NoteSource note={note} speech={speeches.get(note.speechId)} marked={marked} />
                </NoteCard>
              ))}
            </div>
          </section>
        );
      })}
      {total > shown && <More left={Math.min(STEP, total - shown)} onMore={() => setShown(shown + STEP)} />}
    </div>
  );
}
