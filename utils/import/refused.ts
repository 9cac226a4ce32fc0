/** Why a file can't be read here; each has words of its own, with the way out. */
export type RefusalCode =
  | 'too-big'
  | 'empty'
  | 'not-text'
  | 'damaged'
  | 'swollen'
  | 'locked'
  | 'old-word'
  | 'pdf'
  | 'rich-text'
  | 'other-format';

/** A file that can't be read here. Nothing was changed by trying. */
export class Refused extends Error {
  override name = 'Refused';
  constructor(
    readonly code: RefusalCode,
    detail: string,
  ) {
    super(detail);
  }
}
