import { readFileSync } from 'node:fs';
import { findingKinds, type FindingKind } from '../utils/model/finding.ts';

/** What a file says of one document; nothing in it is sure to be there. */
export type GivenCase = {
  doc: Record<string, unknown>;
  notes: Record<string, unknown>[];
  speeches: Record<string, unknown>[];
  faults: { kind: FindingKind; block: number }[];
  quotedShareLimit?: number;
  ownNames?: string[];
};

/** Other names by which a kind may be called, without marks and in lower case; the first that is found in it counts. */
const ALSO: [RegExp, FindingKind][] = [
  [/unkept|notkept|unsaved|notsaved/u, 'unkept-quotation'],
  [/unknown|invented|untraced|notfound|fabricated/u, 'unknown-quotation'],
  [/alter|changed|misquot|tamper/u, 'altered-quotation'],
  [/punct|halfwidth|fullstop|unbalanced/u, 'punctuation'],
  [/proportion|section/u, 'out-of-proportion'],
  [/source|unattributed|attribution/u, 'no-source'],
  [/contradict|fact|date|speaker|wrongday/u, 'contradicts-facts'],
  [/run|copied|copy|plagiar|verbatim|unquoted/u, 'copied-run'],
  [/prompt|missing|unfinished|placeholder/u, 'missing-words'],
  [/same|twice|duplicate|repeat/u, 'same-quotation'],
  [/share|toomuchquot|ratio/u, 'quoted-share'],
  [/number/u, 'typed-number'],
  [/parallel|uneven|heading/u, 'uneven-headings'],
  [/name|place|unit/u, 'other-names'],
];

/** The kind a file means, undefined for one that is none of ours. */
export function kindNamed(name: string): FindingKind | undefined {
  const own = findingKinds.find((kind) => kind === name);
  if (own) return own;
  const plain = name.toLowerCase().replaceAll(/[^a-z]/gu, '');
  return ALSO.find(([pattern]) => pattern.test(plain))?.[1];
}

/**
 * The cases of a file given by `--set`: a JSON array of `{ doc, notes, speeches, faults: [{ kind, block }] }`. Says what is wrong with any other. `unknown` are the
 * names of kinds that are none of ours, with how many faults are of them.
 */
export function checksSet(path: string): { cases: GivenCase[]; unknown: Map<string, number> } {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`--set: ${path} can’t be read (${error instanceof Error ? error.message : String(error)}).`, {
      cause: error,
    });
  }
  if (!Array.isArray(content) || content.length === 0)
    throw new Error(`--set: ${path} must hold an array of { doc, notes, speeches, faults: [{ kind, block }] }.`);
  const unknown = new Map<string, number>();
  const rows = (value: unknown): Record<string, unknown>[] =>
    (Array.isArray(value) ? value : value && typeof value === 'object' ? Object.values(value) : []) as Record<
      string,
      unknown
    >[];
  const cases = content.map((given: unknown, index): GivenCase => {
    const one = (given ?? {}) as Record<string, unknown>;
    const doc = one['doc'] as Record<string, unknown> | undefined;
    if (!doc || !Array.isArray(doc['blocks']))
      throw new Error(`--set: entry ${index} of ${path} has no doc with blocks.`);
    const faults = rows(one['faults']).flatMap(({ kind, block }) => {
      const meant = kindNamed(String(kind));
      if (meant === undefined) unknown.set(String(kind), (unknown.get(String(kind)) ?? 0) + 1);
      return meant === undefined ? [] : [{ kind: meant, block: Number(block ?? -1) }];
    });
    const limit = one['quotedShareLimit'] ?? one['limit'];
    const names = one['ownNames'];
    return {
      doc,
      notes: rows(one['notes']),
      speeches: rows(one['speeches']),
      faults,
      ...(typeof limit === 'number' ? { quotedShareLimit: limit } : {}),
      ...(Array.isArray(names) ? { ownNames: names.map(String) } : {}),
    };
  });
  return { cases, unknown };
}
