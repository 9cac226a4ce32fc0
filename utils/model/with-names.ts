import type { Theme } from './theme';

/** A theme's names with some of them changed; an empty one is taken away. */
export function withNames(now: Theme['name'], changed: Theme['name']): Theme['name'] {
  const { zh, en } = { ...now, ...changed };
  return { ...(zh && { zh }), ...(en && { en }) };
}
