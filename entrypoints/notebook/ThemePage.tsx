import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shelfHash } from '@/components/notebook/shelf-hash';
import { usePicking } from '@/components/notes/use-picking';
import type { Acts } from '@/components/shell/use-acts';
import { useNoteActs } from '@/components/shell/use-note-acts';
import { arrangeThemeNotes } from '@/components/themes/arrange-theme-notes';
import { ThemeDock } from '@/components/themes/ThemeDock';
import { ThemeNotes } from '@/components/themes/ThemeNotes';
import { ThemeOverview } from '@/components/themes/ThemeOverview';
import { Empty } from '@/components/ui/Empty';
import * as icons from '@/components/ui/icons';
import { useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import { saveNoteClosing } from '@/utils/messaging/save-note-closing';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { noteWork } from '@/utils/storage/note-work';
import type { Notebook } from '@/utils/storage/open-notebook';
import { studyNotesList } from '@/utils/storage/study-notes-list';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useSuggester } from '@/utils/storage/use-suggester';
import { isUsedIn } from '@/utils/themes/is-used-in';
import type { RecurringPhrase } from '@/utils/themes/recurring-phrases';
import { themeSummary } from '@/utils/themes/theme-summary';
import { themeTree } from '@/utils/themes/theme-tree';
import { wordFinder } from '@/utils/themes/word-finder';
import { PickedNotes } from './PickedNotes';
import { useNoteDrag } from './use-note-drag';

type Props = {
  notebook: Notebook;
  acts: Acts;
  /** Nothing until it is read. */
  all: NotesNow | undefined;
  themeId: string;
};

/** A theme's page: its notes across speeches, what recurs in them, what stands under it, and the study notes that used it. */
export function ThemePage({ notebook, acts, all, themeId }: Props) {
  const say = useSay(themeNotesTexts);
  const common = useSay(commonTexts);
  const ofNotes = useSay(notebookTexts);
  const { value: documents } = useLiveQuery(() => studyNotesList(notebook), [notebook]);
  const suggester = useSuggester(notebook, (all?.notes.length ?? 0) > 0);
  const [by, setBy] = useState<'section' | 'date'>('section');
  const [asked, setAsked] = useState<RecurringPhrase>();

  const themes = useMemo(
    () => all?.themes.filter(({ archived, id }) => !archived || id === themeId) ?? [],
    [all, themeId],
  );
  const theme = themes.find(({ id }) => id === themeId);
  const own = useMemo(
    () => all?.notes.filter((note) => note.themes.some(({ id }) => id === themeId)) ?? [],
    [all, themeId],
  );
  // By its words: a thought that is written changes nothing of what recurs.
  const words = own.map(({ quote }) => quote).join('\n');
  const [recurs, setRecurs] = useState<readonly RecurringPhrase[]>();
  useEffect(() => {
    if (!theme) return undefined;
    // After the page is drawn: it takes a tenth of a second for five hundred notes.
    const later = setTimeout(() => setRecurs(themeSummary(theme, { notes: own, documents: [], now: 0 }).recurs()));
    return () => clearTimeout(later);
  }, [words, theme?.id]);
  const phrase = asked?.text ?? null;
  const sections = useMemo(() => {
    const stands = phrase === null ? () => true : wordFinder([phrase]);
    const some = own.filter(({ quote }) => stands(quote));
    return arrangeThemeNotes(some, all?.speeches ?? new Map(), by);
  }, [own, all, by, phrase]);
  const shown = useMemo(() => sections.flatMap(({ notes }) => notes), [sections]);
  // The one that is asked for stays there to be put off, also when its notes have gone or others recur more.
  const phrases =
    asked && recurs?.every(({ text }) => text !== phrase) ? [...recurs, { ...asked, texts: shown.length }] : recurs;
  const isGone = phrase !== null && shown.length === 0;
  const wasGone = useRef(isGone);
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // What had the focus went with the notes, or with the message that there are none.
    if (isGone !== wasGone.current && document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>(isGone ? '.empty button' : '.pick input')?.focus();
    wasGone.current = isGone;
  }, [isGone]);
  const inOrder = useCallback(() => shown, [shown]);
  const picking = usePicking(inOrder);
  const dragging = useNoteDrag(notebook, acts, { notes: inOrder, picking, from: [themeId] });
  const noteActs = useNoteActs(acts, { themes, ...noteWork(notebook), editClosing: saveNoteClosing });
  const used = useMemo(() => {
    const ids = new Set(own.map(({ id }) => id));
    return documents?.filter(({ blocks }) => isUsedIn(blocks, themeId, ids)) ?? [];
  }, [themeId, own, documents]);

  if (!all) {
    return (
      <p class="later" role="status">
        {common('loading')}
      </p>
    );
  }
  if (!theme) {
    return (
      <main class="sheet theme-page">
        <Empty icon={icons.theme} title={say('noSuchTheme')} text={say('noSuchThemeText')}>
          <a class="button" href="#themes">
            {say('allThemes')}
          </a>
        </Empty>
      </main>
    );
  }
  const branches = themeTree(themes);
  const above = branches.find(({ children }) => children.some(({ id }) => id === theme.id))?.theme;
  const below = branches.find((branch) => branch.theme.id === theme.id)?.children ?? [];
  return (
    <main class="sheet theme-page" ref={root}>
      <ThemeOverview
        theme={theme}
        parent={above}
        below={below.map((child) => ({
          theme: child,
          notes: all.notes.filter((note) => note.themes.some(({ id }) => id === child.id)).length,
        }))}
        counts={{
          notes: own.length,
          speeches: new Set(own.map(({ speechId }) => speechId)).size,
          withoutThought: own.filter(({ thought }) => thought.trim() === '').length,
        }}
        recurs={phrases}
        phrase={phrase}
        onPhrase={(next) => setAsked(phrases?.find(({ text }) => text === next))}
        documents={used}
        by={by}
        onBy={setBy}
      />
      {own.length === 0 ? (
        <Empty icon={icons.theme} title={ofNotes('emptyThemeTitle')} text={ofNotes('emptyThemeText')}>
          <a class="button" href={shelfHash({ kind: 'unsorted' })}>
            {say('seeUnsorted')}
          </a>
        </Empty>
      ) : isGone ? (
        <Empty icon={icons.theme} title={say('phraseGone', { phrase })} text={say('phraseGoneText')}>
          <button type="button" class="button" onClick={() => setAsked(undefined)}>
            {ofNotes('showAll')}
          </button>
        </Empty>
      ) : (
        <>
          <PickedNotes
            notebook={notebook}
            acts={acts}
            of={shown.length}
            notes={inOrder}
            themes={themes}
            picking={picking}
            suggester={suggester}
            from={[theme.id]}
          />
          <ThemeNotes
            key={`${by} ${phrase}`}
            sections={sections}
            by={by}
            themes={themes}
            speeches={all.speeches}
            phrase={phrase ?? ''}
            acts={noteActs}
            picking={picking}
            themeId={theme.id}
            drag={dragging.drag}
          />
          <ThemeDock tree={branches} held={dragging.held} onDropNotes={dragging.onDropNotes} />
        </>
      )}
    </main>
  );
}
