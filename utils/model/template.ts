import type { Locale } from './locale';

/** One section of a template. */
export type TemplateSection = {
  /** Heading without its number; empty: the section has none (an opening, a closing). */
  heading: string;
  /**
   * `opening`: one factual sentence on what was studied. `sources`: the speeches as a list. `overall`: the reader's thoughts on the
   * whole speeches. `themes`: a part per chosen theme, quotations with the thoughts on them. `own`: the writer's own words are due.
   * `applications`: how the reader will use it, gathered from all notes. `text`: a fixed sentence of the genre.
   */
  kind: 'opening' | 'sources' | 'overall' | 'themes' | 'own' | 'applications' | 'text';
  /** What the prompt asks for where own words are missing, or (kind `text`) the sentence itself. Not used by `opening` and `sources`. */
  text: string;
};

/** How one genre of study notes is built. */
export type Template = {
  id: string;
  name: string;
  lang: Locale;
  /** Common length, 字数 or words. Information, never a gate. */
  length: [number, number];
  /** Titles to begin with, by what is known: `{speech}` is the only speech, `{themes}` the chosen themes. */
  titles: { speech: string; themes: string; plain: string };
  /** 各位领导、同志们： before the opening, or null. Ends with a colon. */
  salutation: string | null;
  /** Whether name and date stand at the end. */
  signed: boolean;
  /** `numbered`: a theme is a level-1 heading 一、二、三、. `nested`: themes are （一）（二） under the section's own numbered heading. */
  themeLevel: 'numbered' | 'nested';
  sections: TemplateSection[];
};
