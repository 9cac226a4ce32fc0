import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { dismissedNotes } from '@/utils/storage/dismissed-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { freshProposals } from '@/utils/themes/fresh-proposals';
import type { ProposedTheme } from '@/utils/themes/propose-themes';
import { proposeApart } from './propose-apart';
import { unsortedNotes } from './unsorted-notes';

/** What is read of a note. */
export type ToLiken = Pick<Note, 'id' | 'quote' | 'paragraph' | 'section' | 'themes'>;
/** Notes without a theme, and what they would make. */
export type Proposals = { unsorted: readonly ToLiken[]; proposals: readonly ProposedTheme[] };

/** How long the notebook is let be before it is looked through, ms: who puts note after note under a theme changes it each second. */
const CALM = 300;
/** Fewest notes that are worth it. */
const FEWEST = 3;

/** Themes to propose for the notes that have none, without those that were dismissed. Looked for anew when these notes are others. */
export function useProposals(notebook: Notebook, notes: readonly ToLiken[], themes: readonly Theme[]): Proposals {
  const { value: dismissed } = useLiveQuery(() => dismissedNotes(notebook), [notebook]);
  const unsorted = useMemo(() => unsortedNotes(notes, themes), [notes, themes]);
  const taken = themes.flatMap(({ name: { zh = '', en = '' } }) => [zh, en]).filter((name) => name !== '');
  // By their ids: a thought that is written makes all notes other objects.
  const asked = dismissed && [...unsorted.map(({ id }) => id), ...taken, '', ...dismissed].join('\n');
  const [found, setFound] = useState<readonly ProposedTheme[]>([]);
  useEffect(() => {
    if (dismissed === undefined || unsorted.length < FEWEST) {
      setFound([]);
      return undefined;
    }
    let end: (() => void) | undefined;
    const passages = unsorted.map(({ id, quote, paragraph, section }) => ({
      id,
      quote,
      paragraph: paragraph.text,
      section,
    }));
    const later = setTimeout(() => {
      end = proposeApart({ notes: passages, taken, dismissed }, setFound);
    }, CALM);
    return () => {
      clearTimeout(later);
      end?.();
    };
  }, [asked]);
  const proposals = useMemo(() => {
    if (dismissed === undefined) return [];
    // What was found before a note went elsewhere is of the notes that are left.
    const left = new Set(unsorted.map(({ id }) => id));
    const rest = found.map((proposal) => ({ ...proposal, noteIds: proposal.noteIds.filter((id) => left.has(id)) }));
    return freshProposals(rest, dismissed);
  }, [found, dismissed, unsorted]);
  return { unsorted, proposals };
}
