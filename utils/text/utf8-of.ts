/** Texts, one after the other, as UTF-8. Each is written to its place: joined first, those of a large file took half as long again. */
export function utf8Of(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  // No unit of UTF-16 takes more than three bytes.
  const room = new Uint8Array(texts.reduce((sum, { length }) => sum + length * 3, 0));
  let at = 0;
  for (const text of texts) at += encoder.encodeInto(text, room.subarray(at)).written;
  return room.subarray(0, at);
}
