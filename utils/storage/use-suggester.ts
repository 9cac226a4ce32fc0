import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import { learn, noCounts } from '@/utils/themes/learn';
import type { Learned } from '@/utils/themes/learned';
import { prepareThemes, type Suggester, type Suggestion } from '@/utils/themes/suggest';
import { lastClock } from './last-clock';
import { catchUp, teaches } from './learned';
import { liveThemes } from './live-themes';
import type { Notebook } from './open-notebook';
import { useLiveQuery } from './use-live-query';

/** What is read of a note to suggest themes for it. */
type Read = Pick<Note, 'id' | 'quote' | 'paragraph' | 'section'>;
export type NoteSuggester = {
  suggester: Suggester;
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
  const [suggester, setSuggester] = useState<Suggester>();
  const made = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (at === undefined) return undefined;
    let gone = false;
    void (async () => {
      if (made.current !== undefined && !(await teachesSince(notebook, made.current))) return;
      const from = await lastClock(notebook);
      // What can't be learned now, in a notebook that is read only or older than this page, is no reason to suggest nothing.
      const learned = await catchUp(notebook, teaching).catch((): Learned | undefined => undefined);
      const themes = await liveThemes(notebook);
      if (gone) return;
      made.current = from;
      setSuggester(prepareThemes(themes, learned));
    })();
    return () => {
      gone = true;
    };
  }, [notebook, at]);
  return useMemo(() => suggester && { suggester, suggest: remembering(suggester) }, [suggester]);
}

async function teachesSince({ db }: Notebook, clock: string): Promise<boolean> {
  return (await db.log.where('clock').above(clock).toArray()).some(teaches);
}

function remembering({ suggest }: Suggester): NoteSuggester['suggest'] {
  const known = new Map<string, { read: Read; suggestions: readonly Suggestion[] }>();
  return (note) => {
    const before = known.get(note.id);
    if (before && isSame(before.read, note)) return before.suggestions;
    const suggestions = suggest({ quote: note.quote, paragraph: note.paragraph.text, section: note.section });
    known.set(note.id, { read: note, suggestions });
    return suggestions;
  };
}

const isSame = (a: Read, b: Read): boolean =>
  a === b || (a.quote === b.quote && a.paragraph.text === b.paragraph.text && a.section.join() === b.section.join());
