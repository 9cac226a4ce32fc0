import * as v from 'valibot';
import { MAX_FILE_THEMES, MAX_THEME_FILE, MAX_THEME_NAME } from '@/utils/model/limits';
import { ThemeStyle, type Theme } from '@/utils/model/theme';
import { ThemeFile, type Mending } from '@/utils/model/theme-file';
import { cleanLine } from '@/utils/text/clean-line';
import { clipLine } from '@/utils/text/clip-line';
import { wholeCharacters } from '@/utils/text/whole-characters';
import { cleanKeywords } from './clean-keywords';
import { keywordKey } from './keyword-key';
import { ThemeFileError } from './theme-file-error';

type FileTheme = ThemeFile['themes'][number];
/** Notes that something was mended. */
type Mend = (mending: Mending) => void;

/** Longest name that stands in a message. */
const SHOWN = 40;
const LANGUAGES = ['zh', 'en'] as const;
const { id: FileId, lang: Lang, dated: Dated } = ThemeFile.entries;
const ThemeId = ThemeFile.entries.themes.pipe[0].item.entries.id;

/**
 * Reads a theme file. What can be mended without asking is, and told; words are taken as plain text, whatever they look like.
 * @throws ThemeFileError when it can't be read as a whole: half a file is never read.
 */
export function readThemeFile(text: string): { file: ThemeFile; mended: Mending[] } {
  const mended: Mending[] = [];
  const mend: Mend = (mending) => mended.push(mending);
  const given = own(parse(text));
  const version = given('version');
  if (typeof version === 'number' && version > 1) throw new ThemeFileError('newer');
  const list = given('themes');
  if (version !== 1 || !Array.isArray(list) || list.length === 0) throw new ThemeFileError('no-themes');
  if (list.length > MAX_FILE_THEMES) throw new ThemeFileError('too-many');

  const themes = list.map((theme: unknown, index) => readTheme(theme, index, mend));
  checkIds(themes);
  checkParents(themes);
  const facts = readFacts(given, () => mend({ kind: 'fact' }));
  const file: ThemeFile = { version: 1, ...facts, themes };
  return { file, mended };
}

function parse(text: string): unknown {
  // A unit is a byte at least: what is far too long need not be measured.
  if (text.length > MAX_THEME_FILE || new TextEncoder().encode(text).length > MAX_THEME_FILE)
    throw new ThemeFileError('too-big');
  try {
    // Editors of Windows put a mark in front, which JSON has no place for.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Cut off, nested deeper than the engine reads, or something else altogether.
    throw new ThemeFileError('not-json');
  }
}

/** Asks a value for its own parts: what every object inherits is nothing a file said. */
function own(value: unknown): (key: string) => unknown {
  const object = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return (key) => (Object.hasOwn(object, key) ? object[key] : undefined);
}

/** What the file says of itself. Those that are no facts are told of once. */
function readFacts(given: (key: string) => unknown, mend: () => void): Omit<ThemeFile, 'version' | 'themes'> {
  let isMended = false;
  const odd = (): void => void (isMended = true);
  const name = given('name') ?? undefined;
  const read = name === undefined ? undefined : readName(name, odd);
  if (name !== undefined && read === undefined) odd();
  const facts = defined({
    id: valid(FileId, given('id'), odd),
    lang: valid(Lang, given('lang'), odd),
    name: read,
    dated: valid(Dated, given('dated'), odd),
  });
  if (isMended) mend();
  return facts;
}

function readTheme(value: unknown, index: number, mend: Mend): FileTheme {
  const given = own(value);
  const id = given('id');
  const number = String(index + 1);
  let isMended = false;
  const name = readName(given('name'), () => (isMended = true));
  if (name === undefined) throw new ThemeFileError('no-name', typeof id === 'string' && id !== '' ? shown(id) : number);
  const theme = shown(name.zh ?? name.en ?? number);
  if (isMended) mend({ kind: 'name', theme });
  if (!v.is(ThemeId, id)) throw new ThemeFileError('no-id', theme);
  const parent = given('parent') ?? undefined;
  if (parent !== undefined && !v.is(ThemeId, parent)) throw new ThemeFileError('unknown-parent', theme);
  return {
    id,
    name,
    ...defined({ style: valid(ThemeStyle, given('style'), () => mend({ kind: 'style', theme })) }),
    keywords: readKeywords(given('keywords'), (mending) => mend({ ...mending, theme })),
    ...defined({ parent }),
    ...(given('archived') === true && { archived: true }),
  };
}

/** The name in each language that has one, cleaned of what doesn't show and cut to what a theme can be called; undefined where none has. */
function readName(value: unknown, mend: () => void): Theme['name'] | undefined {
  const given = own(value);
  const name: Theme['name'] = {};
  let isMended = false;
  for (const language of LANGUAGES) {
    const said = given(language) ?? undefined;
    const line = typeof said === 'string' ? cleanLine(said) : '';
    // Cut between the parts of a picture, its last mark joins nothing.
    const kept = cleanLine(line.slice(0, wholeCharacters(line, MAX_THEME_NAME)));
    if (kept !== '') name[language] = kept;
    if (said !== undefined && (typeof said !== 'string' || kept === '' || kept !== said.trim())) isMended = true;
  }
  if (isMended) mend();
  return name.zh === undefined && name.en === undefined ? undefined : name;
}

function readKeywords(value: unknown, mend: Mend): Theme['keywords'] {
  const said = own(value);
  const keywords: Theme['keywords'] = {};
  let [dropped, cut] = [value !== undefined && value !== null && !isPlain(value) ? 1 : 0, 0];
  for (const language of LANGUAGES) {
    const list = said(language) ?? undefined;
    if (list === undefined) continue;
    const given: unknown[] = Array.isArray(list) ? list : [undefined];
    const found = given.filter((word) => typeof word !== 'string' || word.trim() === '' || keywordKey(word) !== '');
    dropped += given.length - found.length;
    const clean = cleanKeywords(found);
    if (clean.words.length > 0) keywords[language] = clean.words;
    dropped += clean.dropped;
    cut += clean.cut;
  }
  if (dropped > 0) mend({ kind: 'keywords-dropped', n: dropped });
  if (cut > 0) mend({ kind: 'keywords-cut', n: cut });
  return keywords;
}

const isPlain = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);

function checkIds(themes: readonly FileTheme[]): void {
  const ids = new Set<string>();
  for (const { id } of themes) {
    if (ids.has(id)) throw new ThemeFileError('duplicate-id', shown(id));
    ids.add(id);
  }
}

/** One level: a theme's parent is there, is another, and has none itself. */
function checkParents(themes: readonly FileTheme[]): void {
  const parents = new Map(themes.map(({ id, parent }) => [id, parent]));
  for (const { name, id, parent } of themes) {
    if (parent === undefined) continue;
    const at = shown(name.zh ?? name.en ?? id);
    if (!parents.has(parent)) throw new ThemeFileError('unknown-parent', at);
    const above = new Set<string>();
    for (let up: string | undefined = parent; up !== undefined; up = parents.get(up)) {
      if (up === id || above.has(up)) throw new ThemeFileError('cyclic-parent', at);
      above.add(up);
    }
    if (above.size > 1) throw new ThemeFileError('nested-parent', at);
  }
}

/** A value that may be missing, as the schema has it; one that is something else is mended by leaving it out. */
function valid<T>(schema: v.GenericSchema<unknown, T>, value: unknown, mend: () => void): T | undefined {
  if (value === undefined || value === null) return undefined;
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) mend();
  return parsed.success ? parsed.output : undefined;
}

/** Only the fields that say something. */
function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

const shown = (name: string): string => clipLine(name, SHOWN);
