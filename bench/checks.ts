import { findingKinds, type Finding, type FindingKind } from '@/utils/model/finding';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { checkStudyNotes } from '@/utils/study-notes/check';
import { studyNotesLength } from '@/utils/study-notes/study-notes-length';
import { templates } from '@/utils/study-notes/templates';
import type { CheckCase } from './checks-case';
import { ownDrafts } from './checks-drafts';
import type { GivenCase } from './checks-set';
import { ownSentences } from './checks-words';
import { inventedNotebook } from './invented-notebook';

/** The limit the writing page uses. */
const QUOTED_SHARE = 0.3;

/** Of one kind: how many faults there are, how many of them were found, and at how many other blocks something was said. */
export type KindCount = { kind: FindingKind; faults: number; found: number; alarms: number };
export type ChecksReport = {
  documents: number;
  blocks: number;
  clean: number;
  /** Clean blocks at which something was said, questions aside. */
  disturbed: number;
  kinds: KindCount[];
  missed: string[];
  alarms: string[];
};

/** Judges cases of a file, what they lack filled in. */
export function judgeGiven(cases: GivenCase[]): ChecksReport {
  return judge(cases.map(filled));
}

/** Judges our own drafts. */
export function judgeOwn(count: number): ChecksReport {
  return judge(ownDrafts(count));
}

function judge(cases: CheckCase[]): ChecksReport {
  const kinds = findingKinds.map((kind): KindCount => ({ kind, faults: 0, found: 0, alarms: 0 }));
  const of = new Map(kinds.map((count) => [count.kind, count]));
  const report: ChecksReport = {
    documents: cases.length,
    blocks: 0,
    clean: 0,
    disturbed: 0,
    kinds,
    missed: [],
    alarms: [],
  };
  for (const [index, { doc, notes, speeches, faults, quotedShareLimit, ownNames }] of cases.entries()) {
    const template =
      templates.find(({ id }) => id === doc.templateId) ?? templates.find(({ lang }) => lang === doc.lang)!;
    const findings = checkStudyNotes(doc, { notes, speeches, template, quotedShareLimit, ownNames });
    // How much is quoted is a matter of the whole document, wherever it is said.
    const key = (kind: FindingKind, block: number): string => (kind === 'quoted-share' ? kind : `${kind} ${block}`);
    const places = new Map(findings.map((finding) => [key(finding.kind, finding.block), finding]));
    const wanted = new Map(faults.map((fault) => [key(fault.kind, fault.block), fault]));
    for (const [at, { kind, block }] of wanted) {
      of.get(kind)!.faults++;
      if (places.has(at)) of.get(kind)!.found++;
      else report.missed.push(`${index}: ${kind} at ${block}: ${shown(doc.blocks[block])}`);
    }
    for (const [at, { kind, block, found = '' }] of places) {
      if (wanted.has(at)) continue;
      of.get(kind)!.alarms++;
      report.alarms.push(`${index}: ${kind} at ${block} (${found.slice(0, 30)}): ${shown(doc.blocks[block])}`);
    }
    const faulty = new Set(faults.map(({ block }) => block));
    const said = new Set(
      findings.filter(({ kind }) => kind !== 'other-names' && kind !== 'quoted-share').map(({ block }) => block),
    );
    for (const block of doc.blocks.keys()) {
      report.blocks++;
      if (faulty.has(block)) continue;
      report.clean++;
      if (said.has(block)) report.disturbed++;
    }
  }
  return report;
}

const shown = (block: Block | undefined): string => (block === undefined ? 'no such block' : JSON.stringify(block));

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const lines = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map(String)
    : typeof value === 'string'
      ? value.split('\n').filter((line) => line.trim() !== '')
      : [];

/** A case of a file with what it lacks: a document, notes and speeches may say only what they are about. */
function filled({ doc, notes, speeches, faults, quotedShareLimit, ownNames }: GivenCase): CheckCase {
  const blocks = (doc['blocks'] as Record<string, unknown>[]).map(filledBlock);
  const lang =
    doc['lang'] === 'en' || (doc['lang'] === undefined && !/\p{Script=Han}/u.test(JSON.stringify(blocks)))
      ? 'en'
      : 'zh-CN';
  const writer = (doc['writer'] ?? {}) as Record<string, unknown>;
  const known = speeches.map((given, index): Speech => ({
    outline: [],
    fingerprint: { hashes: [], shingles: 0 },
    evidence: {},
    pageTitle: text(given['title']),
    urls: ['https://speeches.example/'],
    thought: '',
    created: 1,
    changed: 1,
    lang,
    ...given,
    id: text(given['id']) || `speech-${index}`,
    title: text(given['title']),
    paragraphs: lines(given['paragraphs'] ?? given['text']),
  }));
  return {
    doc: {
      version: 1,
      id: 'document',
      templateId: '',
      date: '2026-05-08',
      created: 1,
      changed: 1,
      ...doc,
      title: text(doc['title']),
      lang,
      blocks,
    },
    notes: notes.map((given, index): Note => {
      const quote = text(given['quote'] ?? given['text']);
      const beside = given['paragraph'] as { text?: unknown; index?: unknown } | string | undefined;
      return {
        anchor: { exact: quote, prefix: '', suffix: '', start: 0 },
        section: [],
        themes: [],
        created: 1,
        changed: 1,
        ...given,
        id: text(given['id']) || `note-${index}`,
        quote,
        speechId: text(given['speechId'] ?? given['speech']) || (known.length === 1 ? known[0]!.id : ''),
        paragraph: { index: 0, text: typeof beside === 'string' ? beside : text(beside?.text) },
        thought: text(given['thought']),
        application: text(given['application']),
      };
    }),
    speeches: known,
    faults,
    quotedShareLimit: quotedShareLimit ?? QUOTED_SHARE,
    ownNames: ownNames ?? [text(writer['unit']), text(writer['name'])].filter((name) => name !== ''),
  };
}

function filledBlock(given: Record<string, unknown>): Block {
  const kind = text(given['kind'] ?? given['type']);
  const block = { ...given, kind };
  switch (kind) {
    case 'quotation':
      return { leadIn: '', elided: [], noteId: '', text: '', ...block } as unknown as Block;
    case 'prompt':
      return { about: text(given['text']), ...block } as unknown as Block;
    case 'list':
      return { items: [], ...block } as unknown as Block;
    case 'heading':
      return { level: 1, text: '', ...block } as unknown as Block;
    case 'thought':
    case 'application':
      return { noteId: '', text: '', ...block } as unknown as Block;
    case 'footnote':
      return { text: '', ...block } as unknown as Block;
    default:
      return { text: '', from: 'reader', ...block, kind: 'paragraph' } as unknown as Block;
  }
}

/** A document of so many characters with a quotation to every fourth paragraph, and what a key in it costs. In ms. */
export function timeChecks({
  characters,
  notes,
  speeches,
  keys,
}: Record<'characters' | 'notes' | 'speeches' | 'keys', number>) {
  const made = inventedNotebook(notes, Math.ceil(notes / speeches));
  const spoken = [...made.speeches.values()].map((speech) => ({
    ...speech,
    paragraphs: made.notes.filter(({ speechId }) => speechId === speech.id).map(({ quote }) => quote.repeat(3)),
  }));
  const blocks: Block[] = [];
  const own = ownSentences['zh-CN'];
  for (let length = 0, n = 0; length < characters; n++) {
    const note = made.notes[n % made.notes.length]!;
    const one: Block =
      n % 40 === 0
        ? { kind: 'heading', level: 1, text: `把第${n}件事做实` }
        : n % 4 === 1
          ? { kind: 'quotation', noteId: note.id, text: note.quote, elided: [], leadIn: '讲话人指出：' }
          : {
              kind: 'paragraph',
              from: 'reader',
              text: [0, 1, 2, 3, 4].map((i) => own[(n * 5 + i) % own.length]).join(''),
            };
    blocks.push(one);
    length += 'text' in one ? one.text.length : 0;
  }
  const template = templates[0]!;
  const world = { notes: made.notes, speeches: spoken, template, quotedShareLimit: 0.3, ownNames: [] };
  let doc: StudyNotes = {
    version: 1,
    id: 'd',
    title: '',
    templateId: template.id,
    lang: 'zh-CN',
    date: '2026-05-08',
    blocks,
    created: 1,
    changed: 1,
  };
  const timed = (run: () => unknown): number => {
    const started = performance.now();
    run();
    return performance.now() - started;
  };
  let findings: Finding[] = [];
  const first = timed(() => (findings = checkStudyNotes(doc, world)));
  const took: number[] = [];
  const plain: number[] = [];
  for (let key = 0; key < keys; key++) {
    const at = (key * 37) % blocks.length;
    const block = doc.blocks[at]!;
    if (!('text' in block)) continue;
    // What an editor hands over after a key: all blocks made anew.
    const changed = doc.blocks.map((one, index): Block =>
      index === at && 'text' in one ? { ...one, text: `${one.text.slice(0, -1)}们。` } : { ...one },
    );
    doc = { ...doc, blocks: changed };
    took.push(timed(() => checkStudyNotes(doc, world)));
    plain.push(timed(() => studyNotesLength(doc)));
  }
  return { blocks: blocks.length, findings: findings.length, first, took, plain };
}
