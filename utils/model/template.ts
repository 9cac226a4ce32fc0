import type { Locale } from './locale';

/** One section of a template. */
export type TemplateSection = {
  /** Heading without its number; empty: the section has none (an opening, a closing). */
  heading: string;
  /** `themes`: a part per chosen theme, quotations and thoughts. `quotes`: quotations only. `own`: the writer's own words are due. `source`: titles, speakers, dates of the speeches. `text`: a fixed sentence of the genre. */
  kind: 'themes' | 'quotes' | 'own' | 'source' | 'text' | 'applications';
  /** What the prompt asks for, or (kind `text`) the sentence itself. `{speeches}`, `{occasion}` and `{themes}` are filled in. */
  text: string;
};

/** How one genre of study notes is built. Source of the genres: `docs/study-notes.md`. */
export type Template = {
  id: string;
  name: string;
  lang: Locale;
  /** Common length, 字数 or words. Information, never a gate. */
  length: [number, number];
  /** 各位领导、同志们： before the opening, or null. */
  salutation: string | null;
  /** Whether name and date stand at the end. */
  signed: boolean;
  /** `numbered`: a theme is a level-1 heading 一、二、三、. `nested`: themes are （一）（二） under the section's own numbered heading. */
  themeLevel: 'numbered' | 'nested';
  sections: TemplateSection[];
};
