/** Marks that turn the direction of what follows: a page could make a title read as something else. And the line's own zero-width ones. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u200b\u2060]/gu;
/** C0 and C1, as the class of control characters. */
const CONTROL = /\p{Cc}/gu;

/** A text without control characters and without marks that show nothing and disguise it. White space among them has to be replaced before. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '').replace(DIRECTION, '');
}
