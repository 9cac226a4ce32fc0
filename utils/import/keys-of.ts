/** How many keys all the objects of a value have. @throws RangeError where it is nested deeper than the engine goes */
export function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const items: unknown[] = Array.isArray(value) ? value : Object.values(value);
  return items.reduce<number>((sum, item) => sum + keysOf(item), Array.isArray(value) ? 0 : items.length);
}
