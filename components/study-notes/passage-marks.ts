/** What a node decoration tells the view of a quotation to draw within its words, which are no content of the editor. Offsets in the kept words. */
export type PassageMark = { start: number; end: number; look: string; number?: number };

/** The numbers of the footnotes on a quotation, as a node decoration tells its view. */
export function passageFootnotes(decorations: readonly { spec: unknown }[]): number[] {
  return decorations.flatMap(({ spec }) => (spec as { footnotes?: number[] }).footnotes ?? []);
}

/** The marks among the decorations of a node. */
export function passageMarks(decorations: readonly { spec: unknown }[]): PassageMark[] {
  return decorations.flatMap(({ spec }) => (spec as { mark?: PassageMark }).mark ?? []);
}
