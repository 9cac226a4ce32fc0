import { KEY_ACTS, type KeyAct } from '@/utils/model/key-of';

/** Why a key can't be had: it does something else already (`by`), it is a theme's (1–3), or it is no letter or digit. */
export type KeyRefused = { why: 'taken' | 'themes' | 'none'; by?: KeyAct };

/**
 * The keys with another one for this; or why not.
 *
 * @param keys as in `Settings.toolbarKeys`
 * @param key as the browser calls it
 */
export function withKey(keys: string, act: KeyAct, key: string): string | KeyRefused {
  const wanted = key.toLowerCase();
  if (/^[1-3]$/.test(wanted)) return { why: 'themes' };
  if (!/^[0-9a-z]$/.test(wanted)) return { why: 'none' };
  const by = KEY_ACTS[keys.indexOf(wanted)];
  if (by && by !== act) return { why: 'taken', by };
  return KEY_ACTS.map((each, at) => (each === act ? wanted : keys.charAt(at))).join('');
}
