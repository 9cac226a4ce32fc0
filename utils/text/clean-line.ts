/** What shows nothing or disguises what stands beside it: control and format characters, halves of characters, fillers. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Among them what makes one picture of several. */
const JOINED =
  /\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?(?:\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)*/gu;

/** A line that reads as it is: without control, zero-width and direction marks and halves of characters, white space (line breaks too) as one space, trimmed. */
export function cleanLine(text: string): string {
  let [line, at] = ['', 0];
  const plain = text.replace(/\s+/gu, ' ');
  for (const { 0: picture, index } of plain.matchAll(JOINED)) {
    line += plain.slice(at, index).replace(HIDDEN, '') + picture;
    at = index + picture.length;
  }
  line += plain.slice(at).replace(HIDDEN, '');
  return line.replace(/ +/g, ' ').trim();
}
