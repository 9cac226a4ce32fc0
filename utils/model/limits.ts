/** Longest passage that becomes one note, in UTF-16 units. A longer selection is nearly always “select all” by mistake. */
export const MAX_QUOTE = 5_000;
/** Longest thought or application that is written. */
export const MAX_OWN_WORDS = 20_000;
/** Longest that is kept: where those of several windows were put together, none of which may be lost. Five at once are more than anybody has. */
export const MAX_KEPT_WORDS = 5 * MAX_OWN_WORDS;
/** Longest short text: a title, a speaker, the name of a theme. Pages are not trusted to be reasonable. */
export const MAX_LINE = 500;
/** Longest name of a theme that is typed: it has to fit on a slip. */
export const MAX_THEME_NAME = 60;
/** Kept text of one speech, in UTF-16 units: 1 MB of Chinese in UTF-8 is about 350,000 characters. */
export const MAX_SPEECH_TEXT = 350_000;
/** Most points that a note is said to stand under: as deep as a document's headings go. */
export const MAX_DEPTH = 9;
/** Most themes one note is under. */
export const MAX_THEMES = 20;
/** Most points of one speech's outline. */
export const MAX_OUTLINE = 2_000;
/** Largest file that is opened, bytes: a speech with pictures in it takes a few MB. */
export const MAX_FILE = 20 * 1024 * 1024;
/** Most paragraphs kept of one article: twenty characters each would fill `MAX_SPEECH_TEXT`. */
export const MAX_BLOCKS = 20_000;
/** Longest address kept of a page. */
export const MAX_URL = 4_000;
/** Most addresses kept of one speech: far more than the sites and pages one is read at, and few enough to be read with each save. */
export const MAX_URLS = 50;
/** Most hashes a speech is recognised by: an excerpt of 60 % rests on 600 of them, which tells 0.79 from 0.88 by five standard errors. */
export const MAX_HASHES = 1_024;
/** Most pages an article is split into: addresses number them with two digits. */
export const MAX_PAGES = 99;
/** Most speeches that are told apart from one by hand: each stands for a wrong join, and the oldest are long settled. */
export const MAX_APART = 50;
/** Characters of context kept either side of a passage: what the field uses, and enough to tell most twins apart. */
export const CONTEXT = 32;
/** Longest text that is read of a page, in UTF-16 units: fifty times the longest speech there is on one page. What comes after is not read. */
export const MAX_PAGE_TEXT = 5_000_000;
/** Most text nodes that are read of a page: five times what the longest text has. Each costs the browser an object; at a million its memory is what stands still. */
export const MAX_PAGE_TEXT_NODES = 200_000;
/** Most words of pages, and most themes, that are kept as refused for one note: each stands for a wrong guess, and the reader will not see twenty. */
export const MAX_REFUSED = 20;
/** Most places offered to choose among: more are no choice, and the panel shows five without scrolling. */
export const MAX_CANDIDATES = 5;
/** Longest text of a place on offer, UTF-16 units: some fifteen lines in the panel. Longer ones are told apart by their beginnings. */
export const CANDIDATE_WORDS = 600;
/** Characters shown either side of it: half a line each in the panel. */
export const CANDIDATE_CONTEXT = 24;
/** Most words that bring notes to one theme, in each language: the largest of the packs has half of it, so that most can be merged and lose none. */
export const MAX_KEYWORDS = 1_000;
/** Longest of them. */
export const MAX_KEYWORD = 100;
/** Most themes in one file: ten times what a reader with many has. */
export const MAX_FILE_THEMES = 500;
/** Largest theme file, bytes: the largest pack is 90 kB. */
export const MAX_THEME_FILE = 2 * 1024 * 1024;
/** Most grades that are kept of one note: what is asked ever more rarely is asked some forty times in a life. */
export const MAX_GRADES = 100;
/** Most sections of a template: four times the longest there is. */
export const MAX_SECTIONS = 40;
/** Largest file of a template, bytes: what all its sections can hold is two thirds of it. */
export const MAX_TEMPLATE_FILE = 4 * 1024 * 1024;
/** Most files of templates that are taken in at once: five times the genres there are. */
export const MAX_TEMPLATE_FILES = 50;
/** Most blocks of study notes: 50,000 characters in paragraphs of ten. */
export const MAX_DOCUMENT_BLOCKS = 5_000;
/** Longest name of a version of study notes. */
export const MAX_VERSION_NAME = 100;
