import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import { learn, noCounts } from '@/utils/themes/learn';
import type { Learned } from '@/utils/themes/learned';
import { prepareThemes, type Passage, type Suggester, type Suggestion } from '@/utils/themes/suggest';
import { lastClock } from './last-clock';
import { catchUp, teaches } from './learned';
import { liveThemes } from './live-themes';
import { loadTraditional } from './load-traditional';
import type { Notebook } from './open-notebook';
import { useLiveQuery } from './use-live-query';

/** What is read of a note to suggest themes for it. */
type Read = Pick<Note, 'id' | 'speechId' | 'quote' | 'paragraph' | 'section'>;
export type NoteSuggester = {
  suggester: Suggester;
  /** What suggesting reads of a note: the title of its speech as well, as the toolbar has it. */
  passageOf: (note: Omit<Read, 'id'>) => Passage;
  /** The themes that fit a note. Worked out when it is first asked for, some 0.03 ms each, and kept: ask only for notes that are drawn. */
  suggest: (note: Read) => readonly Suggestion[];
};

const teaching = { learn, noCounts, prepareThemes };

/**
 * Suggests the reader's themes, as they are and with what the reader taught by now; undefined until that is known, in some 100 ms. Made anew after each action that
 * changes either, in whatever window: not after each thought that is written. `wanted`: whether there is a note at all.
 */
export function useSuggester(notebook: Notebook, wanted: boolean): NoteSuggester | undefined {
  const { value: at } = useLiveQuery(async () => (wanted ? lastClock(notebook) : undefined), [notebook, wanted]);
  const [made, setMade] = useState<{ suggester: Suggester; titles: ReadonlyMap<string, string> }>();
  const madeAt = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (at === undefined) return undefined;
    let gone = false;
    void (async () => {
      if (madeAt.current !== undefined && !(await teachesSince(notebook, madeAt.current))) return;
      await loadTraditional();
      const from = await lastClock(notebook);
      // What can't be learned now, in a notebook that is read only or older than this page, is no reason to suggest nothing.
      const learned = await catchUp(notebook, teaching).catch((): Learned | undefined => undefined);
      const themes = await liveThemes(notebook);
      const titles = new Map((await notebook.db.speeches.toArray()).map(({ id, title }) => [id, title]));
      if (gone) return;
      madeAt.current = from;
      setMade({ suggester: prepareThemes(themes, learned), titles });
    })();
    return () => {
      gone = true;
    };
  }, [notebook, at]);
  return useMemo(() => {
    if (!made) return undefined;
    const { suggester, titles } = made;
    const passageOf: NoteSuggester['passageOf'] = ({ speechId, quote, paragraph, section }) => {
      const title = titles.get(speechId);
      return { quote, paragraph: paragraph.text, section, ...(title !== undefined && { title }) };
    };
    return { suggester, passageOf, suggest: remembering((note) => suggester.suggest(passageOf(note))) };
  }, [made]);
}

async function teachesSince({ db }: Notebook, clock: string): Promise<boolean> {
  return (await db.log.where('clock').above(clock).toArray()).some(
    (row) => teaches(row) || row.operations.some(({ table, field }) => table === 'speeches' && field === 'title'),
  );
}

function remembering(suggest: (note: Read) => readonly Suggestion[]): NoteSuggester['suggest'] {
  const known = new Map<string, { read: Read; suggestions: readonly Suggestion[] }>();
  return (note) => {
    const before = known.get(note.id);
    if (before && isSame(before.read, note)) return before.suggestions;
    const suggestions = suggest(note);
    known.set(note.id, { read: note, suggestions });
    return suggestions;
  };
}

const isSame = (a: Read, b: Read): boolean =>
  a === b ||
  (a.speechId === b.speechId &&
    a.quote === b.quote &&
    a.paragraph.text === b.paragraph.text &&
    a.section.join() === b.section.join());
