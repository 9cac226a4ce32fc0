import { dom } from '@/utils/anchoring/dom';
import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { plainText } from './plain-text';

/** What a page says of its article in JSON-LD: schema.org, or the few fields of Chinese search engines. */
export type JsonLd = { title?: string; author?: string; publishedOn?: string; publisher?: string };

/** Blocks, their length and the things in them that are looked at: an honest page has three blocks of a few kB. */
const MAX_BLOCKS = 10;
const MAX_BLOCK = 200_000;
const MAX_THINGS = 200;
const ARTICLE = /Article|Posting|Report|VideoObject|WebPage|Speech/u;

/** Reads the first thing that is an article, else the first that has a title. Blocks that are no JSON are passed over. */
export function readJsonLd(document: Document): JsonLd {
  const things = dom
    .queryAll(document, 'script[type="application/ld+json"]')
    .slice(0, MAX_BLOCKS)
    .flatMap((script) => thingsIn(parse((dom.textContent(script) ?? '').slice(0, MAX_BLOCK))))
    .slice(0, MAX_THINGS);
  const titled = things.filter(({ headline, title, name }) => line(headline ?? title ?? name) !== undefined);
  const article =
    titled.find((each) => typesOf(each).some((type) => ARTICLE.test(type))) ?? titled.find((each) => 'pubDate' in each);
  if (!article) return {};
  const { headline, title, name, author, creator, datePublished, uploadDate, pubDate, publisher } = article;
  return {
    title: line(headline ?? title ?? name),
    author: named(author ?? creator),
    publishedOn: line(datePublished ?? uploadDate ?? pubDate),
    publisher: named(publisher),
  };
}

type Thing = Record<string, unknown>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An object or those of an array, and those of their `@graph`; no deeper. */
function thingsIn(value: unknown): Thing[] {
  return objects(value).flatMap((each) => [each, ...('@graph' in each ? objects(each['@graph']) : [])]);
}

function objects(value: unknown): Thing[] {
  const all: unknown[] = Array.isArray(value) ? value.slice(0, MAX_THINGS) : [value];
  return all.filter((each): each is Thing => typeof each === 'object' && each !== null);
}

/** The texts of its `@type`, one or many. What lies deeper is no type: walking it could overflow the stack. */
function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  const all: unknown[] = Array.isArray(type) ? type.slice(0, MAX_THINGS) : [type];
  return all.filter((each) => typeof each === 'string');
}

/** A text, or the name of the person or organisation. */
function named(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return line(typeof first === 'object' && first !== null ? (first as Thing)['name'] : first);
}

function line(value: unknown): string | undefined {
  const text = typeof value === 'string' ? clipLine(plainText(value), MAX_LINE) : '';
  return text === '' ? undefined : text;
}
