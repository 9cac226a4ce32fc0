/** A list with one of its items at another place; the same list where there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length || to === from) return [...list];
  const others = list.toSpliced(from, 1);
  return others.toSpliced(to, 0, item);
}
