/** C0 and C1 controls but tab and line feed, lone surrogates (category Cs with the u flag), and non-characters: XML 1.0 forbids most of them, and Word rejects the file. */
const UNSAFE = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
/** Text that holds none of these, nor a line end of another kind, as nearly all does: told much faster than each is looked for. */
const PLAIN = /^[\t\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/;

/**
 * Text as any file may carry it: what no format can hold is dropped, every kind of line end becomes a line feed. Nothing that can be read
 * is lost. Evidence: one U+FFFE makes the whole Word file unreadable.
 */
export function safeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replaceAll(/\r\n?|\u2028|\u2029|\u0085/g, '\n').replaceAll(UNSAFE, '');
}
