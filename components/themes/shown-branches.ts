import type { Theme } from '@/utils/model/theme';
import type { ThemeBranch } from '@/utils/themes/theme-tree';

type View = {
  /** What the names or keywords have; '' for all. */
  query: string;
  /** Whether those with notes, of their own or under them, come before the others. */
  notesFirst: boolean;
  notesOf: (themeId: string) => number;
};

/** The part of the board that is wanted, in the reader's order but for that: a theme that is found with all under it, one that isn't with those under it that are. */
export function shownBranches(
  tree: readonly ThemeBranch<Theme>[],
  { query, notesFirst, notesOf }: View,
): ThemeBranch<Theme>[] {
  const wanted = fold(query.trim());
  const has = ({ name: { zh = '', en = '' }, keywords }: Theme): boolean =>
    [zh, en, ...(keywords.zh ?? []), ...(keywords.en ?? [])].some((text) => fold(text).includes(wanted));
  const found = tree.flatMap((branch) => {
    if (wanted === '' || has(branch.theme)) return [branch];
    const children = branch.children.filter(has);
    return children.length > 0 ? [{ ...branch, children }] : [];
  });
  if (!notesFirst) return found;
  const hasNotes = ({ theme, children }: ThemeBranch<Theme>): boolean =>
    [theme, ...children].some(({ id }) => notesOf(id) > 0);
  return [...found.filter(hasNotes), ...found.filter((branch) => !hasNotes(branch))];
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
