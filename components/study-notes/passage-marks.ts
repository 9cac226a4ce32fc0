/** What a node decoration tells the view of a quotation to draw within its words, which are no content of the editor. Offsets in the kept words. */
export type PassageMark = { start: number; end: number; look: string; number?: number };

/** The marks among the decorations of a node. */
export function passageMarks(decorations: readonly { spec: unknown }[]): PassageMark[] {
  return decorations.flatMap(({ spec }) => (spec as { mark?: PassageMark }).mark ?? []);
}
