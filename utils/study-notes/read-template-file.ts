import { MAX_LINE, MAX_SECTIONS, MAX_TEMPLATE_FILE } from '@/utils/model/limits';
import type { SectionKind, TemplateSection } from '@/utils/model/template';
import type { TemplatePart, WrittenTemplate } from '@/utils/model/template-file';
import { cleanLine } from '@/utils/text/clean-line';
import { clipLine } from '@/utils/text/clip-line';
import { TemplateFileError } from './template-file-error';
import { TEMPLATE_FILE } from './write-template-file';

/** Longest piece of a file that stands in a message. */
const SHOWN = 40;
const MAX_LENGTH = 1_000_000;
const KINDS: Record<SectionKind, true> = {
  opening: true,
  sources: true,
  overall: true,
  themes: true,
  quotations: true,
  own: true,
  applications: true,
  text: true,
};
type Given = (key: string) => unknown;
/** Of which section what is read is a part. */
type Where = { section?: string };

/**
 * Reads the file of a template. Parts that are not there are as in the plainest template; those nobody knows are left out; texts are taken as plain text,
 * without what doesn't show. Nothing else is mended: a template that was taken in otherwise than it was meant would be noticed when the document is due.
 * @throws TemplateFileError which says of what: half a template is never read.
 */
export function readTemplateFile(text: string): WrittenTemplate {
  const given = own(parse(text));
  if (given('kind') !== TEMPLATE_FILE.kind) throw new TemplateFileError('no-template');
  const version = given('version');
  if (typeof version === 'number' && version > TEMPLATE_FILE.version) {
    throw new TemplateFileError('newer', { found: shown(String(version)) });
  }
  if (version !== TEMPLATE_FILE.version) throw new TemplateFileError('no-template');

  const name = line(given, 'name');
  if (name === '') throw new TemplateFileError('no-name');
  const titles = given('titles') ?? {};
  if (!isPlain(titles)) throw wrong('titles', titles);
  const title = own(titles);
  return {
    name,
    lang: oneOf(given, 'lang', ['zh-CN', 'en']),
    length: range(given('length')),
    titles: {
      speech: lineOf(title('speech'), 'titles') || name,
      themes: lineOf(title('themes'), 'titles') || name,
      plain: lineOf(title('plain'), 'titles') || name,
    },
    salutation: line(given, 'salutation'),
    signed: flag(given, 'signed', true),
    themeLevel: oneOf(given, 'themeLevel', ['nested', 'numbered'], 'nested'),
    sections: readSections(given('sections')),
  };
}

function parse(text: string): unknown {
  // A unit is a byte at least: what is far too long need not be measured.
  if (text.length > MAX_TEMPLATE_FILE || new TextEncoder().encode(text).length > MAX_TEMPLATE_FILE) {
    throw new TemplateFileError('too-big');
  }
  try {
    // Editors of Windows put a mark in front, which JSON has no place for.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Cut off, nested deeper than the engine reads, or something else altogether.
    throw new TemplateFileError('not-json');
  }
}

/** Asks a value for its own parts: what every object inherits is nothing a file said. */
function own(value: unknown): Given {
  const object = isPlain(value) ? value : {};
  return (key) => (Object.hasOwn(object, key) ? object[key] : undefined);
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readSections(value: unknown): TemplateSection[] {
  if (!Array.isArray(value))
    throw value === undefined ? new TemplateFileError('no-sections') : wrong('sections', value);
  const list: unknown[] = value;
  if (list.length === 0) throw new TemplateFileError('no-sections');
  if (list.length > MAX_SECTIONS) throw new TemplateFileError('too-many', { part: 'sections' });
  return list.map(readSection);
}

function readSection(value: unknown, index: number): TemplateSection {
  const number = String(index + 1);
  if (!isPlain(value)) throw wrong('sections', value, { section: number });
  const given = own(value);
  const heading = line(given, 'heading', { section: number });
  const at = { section: heading === '' ? number : shown(heading) };
  const kind = given('kind');
  if (typeof kind !== 'string') throw wrong('kind', kind, at);
  if (!isKind(kind)) throw new TemplateFileError('unknown-kind', { part: 'kind', ...at, found: shown(kind) });
  const share = given('share') ?? 0;
  if (typeof share !== 'number' || !(share >= 0 && share <= 1)) throw wrong('share', share, at);
  const length = given('length') ?? undefined;
  return {
    heading,
    aliases: readAliases(given('aliases') ?? [], at),
    kind,
    text: line(given, 'text', at),
    // Minus nothing is nothing, and JSON has no sign for it.
    share: share === 0 ? 0 : share,
    ...(length !== undefined && { length: range(length, at) }),
  };
}

const isKind = (kind: string): kind is SectionKind => Object.hasOwn(KINDS, kind);

function readAliases(value: unknown, at: Where): string[] {
  if (!Array.isArray(value)) throw wrong('aliases', value, at);
  if (value.length > MAX_SECTIONS) throw new TemplateFileError('too-many', { part: 'aliases', ...at });
  return value.map((alias: unknown) => lineOf(alias, 'aliases', at));
}

const line = (given: Given, part: TemplatePart, at: Where = {}): string => lineOf(given(part), part, at);

function lineOf(value: unknown, part: TemplatePart, at: Where = {}): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw wrong(part, value, at);
  const text = cleanLine(value);
  if (text.length > MAX_LINE) throw new TemplateFileError('too-long', { part, ...at });
  return text;
}

function range(value: unknown, at: Where = {}): [number, number] {
  const [least, most]: unknown[] = Array.isArray(value) && value.length === 2 ? value : [];
  if (!isLength(least) || !isLength(most) || least > most) throw wrong('length', value, at);
  return [least, most];
}

const isLength = (value: unknown): value is number =>
  typeof value === 'number' &&
  Number.isSafeInteger(value) &&
  !Object.is(value, -0) &&
  value >= 0 &&
  value <= MAX_LENGTH;

function flag(given: Given, part: TemplatePart, otherwise: boolean): boolean {
  const value = given(part) ?? otherwise;
  if (typeof value !== 'boolean') throw wrong(part, value);
  return value;
}

function oneOf<T extends string>(given: Given, part: TemplatePart, values: readonly T[], otherwise?: T): T {
  const value = given(part) ?? otherwise;
  const found = values.find((one) => one === value);
  if (found === undefined) throw wrong(part, value);
  return found;
}

/** What stands there can be none of that. */
function wrong(part: TemplatePart, value: unknown, at: Where = {}): TemplateFileError {
  const found = value === null || typeof value !== 'object' ? String(value) : Array.isArray(value) ? '[…]' : '{…}';
  return new TemplateFileError('wrong', { part, ...at, found: shown(found) });
}

const shown = (text: string): string => clipLine(text, SHOWN);
