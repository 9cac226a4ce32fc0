/** Names of an object's own machinery: none is a field of ours, and a key of one may reach further than its value. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The first key that stands in what was read and not in what is known of it, or that no object of ours may have, at whatever depth; undefined: none. Where nothing is known (it is none of ours), only the latter.
 * @param known the value with the fields of the model alone
 * @throws RangeError where it is nested deeper than the engine goes
 */
export function foreignKey(given: unknown, known?: unknown): string | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const own = typeof known === 'object' && known !== null ? known : undefined;
  for (const [key, value] of Object.entries(given)) {
    if (UNSAFE.has(key) || (own && !Object.hasOwn(own, key))) return key;
    if (typeof value !== 'object' || value === null) continue;
    const found = foreignKey(value, own && (own as Record<string, unknown>)[key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
