import type { Telling } from '@/utils/model/telling';
import { arrange, type Destination } from '@/components/themes/arrange';
import { nameProblem } from '@/components/notebook/name-problem';
import type { Acts, Done } from '@/components/shell/use-acts';
import { styleWord } from '@/components/themes/style-word';
import { wordList } from '@/components/themes/word-list';
import { useLocale, useSay } from '@/components/use-say';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { typedName } from '@/utils/model/typed-name';
import { withNames } from '@/utils/model/with-names';
import { createTheme } from '@/utils/storage/create-theme';
import { deleteTheme } from '@/utils/storage/delete-theme';
import { editTheme } from '@/utils/storage/edit-theme';
import { gatherNotes } from '@/utils/storage/gather-notes';
import { mergeThemes } from '@/utils/storage/merge-themes';
import { nestTheme } from '@/utils/storage/nest-theme';
import type { Notebook } from '@/utils/storage/open-notebook';
import { orderThemes } from '@/utils/storage/order-themes';
import { setNotesThemes } from '@/utils/storage/set-notes-themes';
import { splitTheme } from '@/utils/storage/split-theme';
import { cleanLine } from '@/utils/text/clean-line';
import type { KeywordCount } from '@/utils/themes/keyword-counts';
import { themeTree } from '@/utils/themes/theme-tree';
import { withoutKeyword } from '@/utils/themes/without-keyword';

export type ThemeActs = {
  /** Makes a theme and answers its id; or why not, or null where that was said elsewhere. */
  create: (name: string) => Promise<{ themeId: string } | { problem: string | null }>;
  /** Changes its name in one language or both; an empty one is taken away. Answers why not, or null. */
  rename: (theme: Theme, name: Theme['name']) => Promise<string | null>;
  recolour: (theme: Theme, style: number) => void;
  arrange: (theme: Theme, destination: Destination) => void;
  putAway: (theme: Theme, away: boolean) => void;
  remove: (theme: Theme) => void;
  /** Adds keywords, and puts these notes under it for their sake. */
  addWords: (theme: Theme, words: string[], noteIds: string[]) => void;
  removeWord: (theme: Theme, word: KeywordCount) => void;
  /** Answers whether it was done. */
  merge: (theme: Theme, into: Theme) => Promise<boolean>;
  /** Makes a theme of some of its notes and answers its id; or why not. */
  split: (theme: Theme, name: string, noteIds: string[]) => Promise<{ themeId: string } | { problem: string }>;
  moveNotes: (noteIds: string[], from: string, to: Theme) => void;
};

/** What can be done with themes, done through the notebook and said. `themes`: all there are, those put away included. */
export function useThemeActs(notebook: Notebook, acts: Acts, themes: Theme[]): ThemeActs {
  const say = useSay(themeBoardTexts);
  const book = useSay(notebookTexts);
  const locale = useLocale();
  const nameOf = (theme: Theme): string => themeName(theme, locale);
  const problemOf = (names: readonly string[], self?: string): string | null =>
    names.map((name) => nameProblem(name, themes, book, self)).find((problem) => problem !== null) ?? null;
  /** Does something whose failure belongs to a field. */
  const tell = async (
    work: (telling: Telling) => Promise<Done>,
    said: () => string,
    name?: string,
  ): Promise<string | null> => {
    let actionId: string | null = null;
    const problem = await acts.attempt(async (telling) => {
      const done = await work(telling);
      ({ actionId } = done);
      return done;
    }, name);
    if (actionId !== null) acts.show({ text: said(), tone: 'done', actionId });
    return problem;
  };
  const edit = (theme: Theme, fields: Parameters<typeof editTheme>[2], said: string): void =>
    void acts.act(() => editTheme(notebook, theme.id, fields), said);

  return {
    async create(typed) {
      const name = cleanLine(typed);
      const problem = problemOf([name]);
      if (problem !== null) return { problem };
      let themeId: string | undefined;
      await acts.act(
        async () => {
          const made = await createTheme(notebook, { name: typedName(name) });
          ({ themeId } = made);
          return made;
        },
        book('themeCreated', { theme: name }),
      );
      return themeId === undefined ? { problem: null } : { themeId };
    },
    async rename(theme, typed) {
      const changed = {
        ...(typed.zh !== undefined && { zh: cleanLine(typed.zh) }),
        ...(typed.en !== undefined && { en: cleanLine(typed.en) }),
      };
      const name = withNames(theme.name, changed);
      const names = [name.zh, name.en].filter((one) => one !== undefined);
      const of = (['zh', 'en'] as const).find((language) => name[language] !== theme.name[language]);
      const problem = problemOf(names.length > 0 ? names : [''], theme.id);
      if (problem !== null) return problem;
      return tell(
        () => editTheme(notebook, theme.id, { name: (now) => withNames(now, changed) }),
        () => say('renamed', { name: of === undefined ? nameOf(theme) : (name[of] ?? nameOf({ ...theme, name })) }),
      );
    },
    recolour: (theme, style) => edit(theme, { style }, say('recoloured', { colour: styleWord(style, say) })),
    arrange(theme, destination) {
      const tree = themeTree(themes.filter(({ archived }) => archived !== true));
      const to = arrange(tree, theme.id, destination);
      const nests = destination.to === 'into' || destination.to === 'under-previous';
      if (nests && tree.some((branch) => branch.theme.id === theme.id && branch.children.length > 0)) {
        acts.show({ text: say('cannotNest', { theme: nameOf(theme) }), tone: 'done' });
        return;
      }
      const above = tree.find(({ children }) => children.some(({ id }) => id === theme.id))?.theme ?? null;
      if (nests && above && to === null)
        acts.show({ text: say('alreadyNested', { theme: nameOf(theme), parent: nameOf(above) }), tone: 'done' });
      if (to === null) return;
      const parent = themes.find(({ id }) => id === to.parent);
      if (to.parent === (above?.id ?? null)) {
        void acts.act(() => orderThemes(notebook, to.order), book('themeMoved', { theme: nameOf(theme), n: to.place }));
      } else {
        let away: Theme[] = [];
        void acts.act(
          async () => {
            const done = await nestTheme(notebook, theme.id, to.parent, to.order);
            away = themes.filter(({ id }) => done.parted.includes(id));
            return done;
          },
          () => {
            if (!parent) return say('takenOut', { theme: nameOf(theme), n: to.place });
            const nested = { theme: nameOf(theme), parent: nameOf(parent) };
            return away.length > 0
              ? say('nestedParted', { ...nested, away: wordList(away.map(nameOf), locale) })
              : say('nested', nested);
          },
        );
      }
    },
    putAway: (theme, away) =>
      edit(theme, { archived: away }, say(away ? 'putAway' : 'usedAgain', { theme: nameOf(theme) })),
    remove: (theme) =>
      void acts.act(
        (telling) => deleteTheme(notebook, theme.id, telling),
        book('themeDeleted', { theme: nameOf(theme) }),
        { name: say('deleting') },
      ),
    addWords(theme, words, noteIds) {
      let n = 0;
      const list = wordList(words, locale);
      void acts.act(
        async (telling) => {
          const done = await gatherNotes(notebook, theme.id, { words, noteIds }, telling);
          n = done.moved;
          return done;
        },
        () => (n > 0 ? say('gathered', { words: list, n }) : say('wordsAdded', { words: list })),
        { name: say('gathering') },
      );
    },
    removeWord: (theme, word) =>
      edit(theme, { keywords: (now) => withoutKeyword(now, word) }, say('wordRemoved', { word: word.text })),
    merge(theme, into) {
      let [n, cut] = [0, 0];
      return acts.act(
        async (telling) => {
          const done = await mergeThemes(notebook, [theme.id], into.id, telling);
          ({ notes: n, cut } = done);
          return done;
        },
        () =>
          say('merged', { theme: nameOf(theme), into: nameOf(into), n }) +
          (cut > 0 ? say('mergedCut', { n: cut }) : ''),
        { name: say('merging') },
      );
    },
    async split(theme, typed, noteIds) {
      const name = cleanLine(typed);
      let [n, themeId] = [0, ''];
      const problem =
        problemOf([name]) ??
        (await tell(
          async (telling) => {
            const done = await splitTheme(notebook, theme.id, { name: typedName(name), noteIds }, telling);
            [n, themeId] = [done.notes, done.themeId];
            return done;
          },
          () => say('splitDone', { theme: name, n }),
          say('splitting'),
        ));
      return problem === null ? { themeId } : { problem };
    },
    moveNotes(noteIds, from, to) {
      let n = 0;
      void acts.act(
        async (telling) => {
          const changes = noteIds.map((noteId) => ({
            noteId,
            add: [{ id: to.id, by: 'reader' as const }],
            remove: [from],
          }));
          const done = await setNotesThemes(notebook, changes, telling);
          n = done.changed;
          return done;
        },
        () => say('notesMoved', { theme: nameOf(to), n }),
        { name: say('moving') },
      );
    },
  };
}
