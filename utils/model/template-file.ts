import type { Template } from './template';

/** What a file says of a template: whoever takes it in gives it an id. */
export type WrittenTemplate = Omit<Template, 'id'>;

/** A part of a template or of one of its sections, as the reader knows it (i18n/template-texts.ts: `part-…`). */
export type TemplatePart =
  | 'name'
  | 'lang'
  | 'length'
  | 'titles'
  | 'salutation'
  | 'signed'
  | 'themeLevel'
  | 'sections'
  | 'heading'
  | 'aliases'
  | 'kind'
  | 'text'
  | 'share';

/** Why the file of a template is refused; each has words of its own (i18n/template-texts.ts). */
export type TemplateFileReason =
  | 'too-big'
  | 'not-json'
  | 'no-template'
  | 'newer'
  | 'no-name'
  | 'no-sections'
  | 'too-many'
  | 'unknown-kind'
  | 'wrong'
  | 'too-long';

/** Which part it is about, in which section (its heading, else its number), and what stands there. */
export type TemplateFilePlace = { part?: TemplatePart; section?: string; found?: string };
