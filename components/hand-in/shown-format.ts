/** A format as it is offered. `pages`: it is made of pages, which have a layout. */
export type ShownFormat = {
  id: string;
  label: { zh: string; en: string };
  /** What it is for. */
  about?: { zh: string; en: string };
  extension: string;
  pages?: unknown;
  /** Its files have one. */
  hasLayout?: true;
};
