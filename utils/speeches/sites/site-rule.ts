/**
 * How the pages of one family of sites are built, as data: selectors, parted by `, ` and tried in that order. A rule only helps; `readSpeech`
 * works without any, and what a rule names is believed only where it makes sense (a body that holds text, a date that is a day).
 */
export type SiteRule = {
  /** Hosts it is for, with all below them. These come before the others. */
  hosts?: readonly string[];
  /** Elements nobody else has: a page with one of them is of this family, whatever its host. */
  marks?: string;
  body?: string;
  title?: string;
  preTitle?: string;
  subtitle?: string;
  speaker?: string;
  /** Where the speech was given. */
  occasion?: string;
  /** Who published it, alone or as 来源：… among other things. */
  publication?: string;
  publishedOn?: string;
  /** What stands within the text and isn't part of it. */
  noise?: string;
  /** Where a script of the page tells the time of publication, in seconds since 1970. */
  epoch?: RegExp;
};
