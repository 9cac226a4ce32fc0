import { allHighlightNames } from './highlight-names';

/** What has to be drawn: ranges by highlight name. Static ranges only: live ones slow every later change of the page (19–28 ms per 1,000). */
export type Paint = Map<string, StaticRange[]>;

/** Priority of a name: the neutral ground over single grounds, lines over it, the active note on top. */
function priority(name: string): number {
  if (name.startsWith('zja')) return 3;
  if (name.includes('l')) return 2;
  return name.startsWith('zjs') ? 1 : 0;
}

/** Draws exactly this, and takes away what was drawn before. Changes no node of the page. */
export function paint(registry: HighlightRegistry, wanted: Paint): void {
  for (const name of allHighlightNames) {
    const ranges = wanted.get(name);
    if (!ranges?.length) {
      registry.delete(name);
      continue;
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = priority(name);
    registry.set(name, highlight);
  }
}

/** Takes away everything we drew. */
export function unpaint(registry: HighlightRegistry): void {
  for (const name of allHighlightNames) registry.delete(name);
}

/** Whether something we drew was taken away by the page, which can see and clear the registry. */
export function isPainted(registry: HighlightRegistry, wanted: Paint): boolean {
  return [...wanted].every(([name, ranges]) => ranges.length === 0 || registry.has(name));
}
