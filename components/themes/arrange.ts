import type { ThemeBranch } from '@/utils/themes/theme-tree';

type Branch = ThemeBranch<{ id: string }>;
/** Where a theme is to go: beside or under another, or a step from where it is. */
export type Destination =
  | { to: 'before' | 'after' | 'into'; of: string }
  | { to: 'earlier' | 'later' | 'under-previous' | 'out' };
/** How themes stand then: what the one that moved stands under, all of them in their order, and its place among its own. */
export type Arrangement = { parent: string | null; order: string[]; place: number };

/**
 * How themes stand once one of them has gone somewhere; it takes along what stands under it. null: it can't go there, as there are two levels only, or it
 * stands there already.
 */
export function arrange(tree: readonly Branch[], id: string, destination: Destination): Arrangement | null {
  const goal = resolve(tree, id, destination);
  const own = tree.find(({ theme }) => theme.id === id);
  if (
    goal === null ||
    goal.of === id ||
    !flat(tree).includes(goal.of) ||
    (goal.to === 'into' && parentOf(tree, goal.of) !== null)
  )
    return null;
  const parent = goal.to === 'into' ? goal.of : parentOf(tree, goal.of);
  // What has children stands under none; and not beside its own.
  if (parent !== null && (own?.children.length ?? 0) > 0) return null;

  const moved = own ?? { theme: { id }, children: [] };
  const rest = tree
    .filter((branch) => branch !== own)
    .map(({ theme, children }) => ({ theme, children: children.filter((child) => child.id !== id) }));
  const siblings = parent === null ? rest : rest.find(({ theme }) => theme.id === parent)!.children;
  const at = goal.to === 'into' ? siblings.length : indexOf(siblings, goal.of) + (goal.to === 'after' ? 1 : 0);
  if (parent === null) rest.splice(at, 0, moved);
  else rest.find(({ theme }) => theme.id === parent)!.children.splice(at, 0, { id });

  const order = flat(rest);
  const stays = parent === parentOf(tree, id) && order.join(' ') === flat(tree).join(' ');
  return stays ? null : { parent, order, place: at + 1 };
}

/** The same as beside or under another. null: there is none. */
function resolve(
  tree: readonly Branch[],
  id: string,
  destination: Destination,
): { to: 'before' | 'after' | 'into'; of: string } | null {
  if ('of' in destination) return destination;
  const parent = parentOf(tree, id);
  if (destination.to === 'out') return parent === null ? null : { to: 'after', of: parent };
  const own = parent === null ? tree.map(({ theme }) => theme) : siblingsUnder(tree, parent);
  const at = own.findIndex((theme) => theme.id === id);
  const of = own[destination.to === 'later' ? at + 1 : at - 1]?.id;
  if (of === undefined || at < 0) return null;
  if (destination.to === 'under-previous') return { to: 'into', of };
  return { to: destination.to === 'later' ? 'after' : 'before', of };
}

const siblingsUnder = (tree: readonly Branch[], parent: string): { id: string }[] =>
  tree.find(({ theme }) => theme.id === parent)?.children ?? [];

function parentOf(tree: readonly Branch[], id: string): string | null {
  return tree.find(({ children }) => children.some((child) => child.id === id))?.theme.id ?? null;
}

function indexOf(siblings: readonly (Branch | { id: string })[], id: string): number {
  return siblings.findIndex((one) => ('theme' in one ? one.theme.id : one.id) === id);
}

const flat = (tree: readonly Branch[]): string[] =>
  tree.flatMap(({ theme, children }) => [theme.id, ...children.map(({ id }) => id)]);
