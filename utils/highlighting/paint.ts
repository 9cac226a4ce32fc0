import { allHighlightNames } from './highlight-names';

/** What has to be drawn: ranges by highlight name. Static ranges only: live ones slow every later change of the page (19–28 ms per 1,000). */
export type Paint = Map<string, StaticRange[]>;

const priorities = new Map(allHighlightNames.map((name, index) => [name, index]));

/** What was registered, by name. */
export type Painted = Map<string, Highlight>;

/**
 * Draws exactly this under these names (all there are, unless said), and takes away what was drawn under them. Changes no node of the page.
 * Gives what it registered.
 */
export function paint(
  registry: HighlightRegistry,
  wanted: Paint,
  names: readonly string[] = allHighlightNames,
): Painted {
  const painted: Painted = new Map();
  for (const name of names) {
    const ranges = wanted.get(name);
    if (!ranges?.length) {
      registry.delete(name);
      continue;
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = priorities.get(name) ?? 0;
    registry.set(name, highlight);
    painted.set(name, highlight);
  }
  return painted;
}

/** Takes away everything we drew. */
export function unpaint(registry: HighlightRegistry): void {
  for (const name of allHighlightNames) registry.delete(name);
}

/** Whether all we drew is still there, and ours: the page can see the registry, clear it, empty what is in it, and use our names. */
export function isPainted(registry: HighlightRegistry, painted: Painted, wanted: Paint): boolean {
  return [...painted].every(
    ([name, highlight]) => registry.get(name) === highlight && highlight.size === wanted.get(name)?.length,
  );
}
