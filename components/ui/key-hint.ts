/** A tool that a key does as well: the key as a tooltip after what the tool does, and for screen readers. */
export function keyHint(label: string, key: string): { title: string; 'aria-keyshortcuts': string } {
  return { title: `${label} (${key})`, 'aria-keyshortcuts': key };
}
