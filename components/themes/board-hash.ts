/** What the address says of the board of themes: nothing chosen, or the theme whose editor is open. */
export type BoardPlace = { open: string | null };

/** The address of the board: #themes, or #themes/ID with that theme's editor open. */
export function boardHash({ open }: BoardPlace): string {
  return open === null ? '#themes' : `#themes/${open}`;
}

/** The place at an address of the board. */
export function boardAt(hash: string): BoardPlace {
  const [, open] = hash.replace(/^#/, '').split('/');
  return { open: open || null };
}
