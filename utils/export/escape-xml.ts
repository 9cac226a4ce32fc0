const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 (2.2) has no way to say. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as it stands in an XML part, in elements and attributes. What XML cannot hold is dropped: one such character makes the whole file unreadable. */
export function escapeXml(text: string): string {
  // Most text has nothing of either, and is looked at once.
  if (!/[^\t\n\r\u0020-\u0021\u0023-\u0025\u0027-\u003b\u003d\u003f-\ud7ff\ue000-\ufffd]/.test(text)) return text;
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
