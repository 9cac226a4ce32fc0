/**
 * Text behind its number, with the space between them that `number` brings. A number that ends in a full stop (1.) has one all the same before a digit: 1.5亿 would be another number.
 */
export function numbered(number: string, text: string): string {
  return number.endsWith('.') && /^\d/.test(text) ? `${number} ${text}` : number + text;
}
