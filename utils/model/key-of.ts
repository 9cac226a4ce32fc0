/** What a key alone does in a page, while the toolbar or a message is up; in the order of `Settings.toolbarKeys`. */
export const KEY_ACTS = ['keep', 'write', 'find', 'copy', 'quick', 'undo'] as const;
export type KeyAct = (typeof KEY_ACTS)[number];

/** The keys until the reader chooses others. */
export const USUAL_KEYS = 'hn0cqz';

/** The key that does this, as it is shown. @param keys as in `Settings.toolbarKeys` */
export function keyOf(keys: string, act: KeyAct): string {
  return keys.charAt(KEY_ACTS.indexOf(act)).toUpperCase();
}
