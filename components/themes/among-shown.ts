import type { ThemeBranch } from '@/utils/themes/theme-tree';
import type { Destination } from './arrange';

/** A step on a board that shows some themes only, or in another order: beside or under what is seen there. null: there is nothing. */
export function amongShown(
  shown: readonly ThemeBranch<{ id: string }>[],
  id: string,
  destination: Destination,
): Destination | null {
  if ('of' in destination || destination.to === 'out') return destination;
  const siblings = shown.find(({ children }) => children.some((child) => child.id === id))?.children;
  // It stands under one already, which is to be said.
  if (siblings && destination.to === 'under-previous') return destination;
  const own = siblings ?? shown.map(({ theme }) => theme);
  const of = own[own.findIndex((theme) => theme.id === id) + (destination.to === 'later' ? 1 : -1)]?.id;
  if (of === undefined) return null;
  return { to: destination.to === 'later' ? 'after' : destination.to === 'earlier' ? 'before' : 'into', of };
}
