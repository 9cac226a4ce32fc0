/** What the checks look for. `other-names` is a question: nobody but the writer can answer it. */
export const findingKinds = [
  'altered-quotation',
  'unkept-quotation',
  'unknown-quotation',
  'no-source',
  'contradicts-facts',
  'copied-run',
  'missing-words',
  'quoted-share',
  'same-quotation',
  'typed-number',
  'uneven-headings',
  'out-of-proportion',
  'punctuation',
  'other-names',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something the checks noticed in study notes. `wrong` should be mended, `look` should be looked at, `hint` is only said. Never blocks. */
export type Finding = {
  kind: FindingKind;
  severity: 'wrong' | 'look' | 'hint';
  /** Index into the blocks. */
  block: number;
  /** Range in the block's text, UTF-16 units; of a quotation in its `text`, or, where `inLeadIn`, in its `leadIn`. */
  start: number;
  end: number;
  inLeadIn?: true;
  noteId?: string;
  /** The speech it is about, where no note is. */
  speechId?: string;
  /** What would stand there if it were right, or what was asked for. */
  expected?: string;
  /** What stands there. */
  found?: string;
  /** What the range can be replaced by to mend it. */
  fix?: string;
};
