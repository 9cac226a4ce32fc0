/** The largest offset up to `max` that parts no character of the text. Offsets are UTF-16 units. */
export function wholeCharacters(text: string, max: number): number {
  const last = text.charCodeAt(max - 1);
  return last >= 0xd800 && last <= 0xdbff ? max - 1 : max;
}
