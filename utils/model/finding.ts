/** Something the checks noticed in study notes. `wrong` should be mended, `look` should be looked at, `hint` is only said. Never blocks. */
export type Finding = {
  kind: 'altered-quotation' | 'unknown-quotation' | 'missing-words' | 'quoted-share' | 'no-source';
  severity: 'wrong' | 'look' | 'hint';
  /** Index into the blocks. */
  block: number;
  /** Range in the block's text, UTF-16 units. */
  start: number;
  end: number;
  noteId?: string;
  expected?: string;
  found?: string;
};
