/** Text as a CSS string: nothing in it ends the string, or the style element that holds it. */
export function cssString(text: string): string {
  return `"${text.replaceAll(/[\p{Cc}"\\<]/gu, (char) => `\\${char.codePointAt(0)!.toString(16)} `)}"`;
}
