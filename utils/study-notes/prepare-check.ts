import type { Finding } from '@/utils/model/finding';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import { countCharacters, type CharacterCount } from '@/utils/text/count-characters';
import { foldToString } from '@/utils/text/fold-to-string';
import type { BlockFinding } from './block-finding';
import { checkOwnWords, isSourceTold, type OwnWordsWorld } from './check-own-words';
import { checkQuotation } from './check-quotation';
import { judgePassage, type PassageVerdict } from './judge-passage';
import { keptTexts } from './kept-texts';
import { namesIn } from './other-names';
import { outOfProportion } from './out-of-proportion';
import { ownText } from './own-text';
import { punctuationSlips } from './punctuation-slips';
import { elide } from './elide';
import { ownQuoted, sameQuotations, type OwnQuoted } from './same-quotations';
import { templates } from './templates';
import { typedNumber } from './typed-number';
import { unevenHeadings } from './uneven-headings';

/** Notes and speeches made ready, to check one document after every pause in typing. */
export type Checker = {
  /** Findings by block and place. What did not change since the last call is not looked at again. */
  check: (doc: StudyNotes, asked: { template: Template; quotedShareLimit: number }) => Finding[];
};

/** What is known of a block by itself. */
type Looked = {
  findings: BlockFinding[];
  /** What it counts, and what of it is quoted; a prompt is not part of what is handed in. */
  count: CharacterCount;
  quoted: number;
  ownQuoted: OwnQuoted[];
};

/** Passages whose verdicts are kept: those of one document, and of what was typed in between. */
const MAX_VERDICTS = 2_000;
/** A fact shorter than this is a word, and stands in a text by chance. */
const FACT = 6;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Makes the checks ready for these notes and speeches; see `checkStudyNotes`. */
export function prepareCheck(
  notes: readonly Note[],
  speeches: readonly Speech[],
  ownNames: readonly string[],
): Checker {
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const speechOf = new Map(speeches.map((speech) => [speech.id, speech]));
  const kept = keptTexts(notes, speeches);
  const verdicts = new Map<string, PassageVerdict>();
  const world: OwnWordsWorld = {
    kept,
    speeches,
    facts: speeches
      .flatMap(({ title, occasion, publication, subtitle }) => [title, occasion, publication, subtitle])
      .filter((fact): fact is string => fact !== undefined && fact.length >= FACT),
    titles: new Map(speeches.map((speech) => [foldToString(speech.title), speech])),
    names: namesIn([
      ...kept.texts.map(({ original }) => original),
      ...speeches.flatMap(({ speaker = '', title, occasion = '' }) => [speaker, title, occasion]),
    ]),
    ownNames: ownNames.map((name) => name.trim()).filter((name) => name !== ''),
    judge(passage) {
      let verdict = verdicts.get(passage);
      if (!verdict) {
        if (verdicts.size >= MAX_VERDICTS) verdicts.clear();
        verdicts.set(passage, (verdict = judgePassage(passage, kept)));
      }
      return verdict;
    },
  };

  const checkBlock = (block: Block, around: { next?: Block; before: readonly Block[] }, lang: StudyNotes['lang']) => {
    switch (block.kind) {
      case 'quotation': {
        const note = noteOf.get(block.noteId);
        return checkQuotation(block, note, note && speechOf.get(note.speechId), world);
      }
      case 'prompt': {
        const about = block.noteId === undefined ? {} : { noteId: block.noteId };
        return [
          { kind: 'missing-words', severity: 'look', start: 0, end: block.about.length, ...about },
        ] as BlockFinding[];
      }
      case 'heading':
        return checkHeading(block.text, lang);
      case 'paragraph':
      case 'thought':
      case 'application':
      case 'list':
      case 'footnote':
        break;
    }
    const isProgram = block.kind === 'paragraph' && block.from === 'program';
    const text = isProgram ? block.text : (ownText(block) ?? '');
    const { next, before } = around;
    return checkOwnWords(
      text,
      {
        lang,
        isProgram,
        ends: block.kind !== 'list' && block.kind !== 'footnote',
        goesOn: leadsOn(next),
        about: 'noteId' in block ? noteOf.get(block.noteId)?.speechId : undefined,
        isNamedBefore: before.some((one) => one.kind === 'quotation' || isSourceTold(ownText(one) ?? '', speeches)),
      },
      world,
    );
  };

  let last = new Map<string, Looked>();
  let lastLang: StudyNotes['lang'] | undefined;
  return {
    check(doc, { template, quotedShareLimit }) {
      const { blocks, lang } = doc;
      if (lang !== lastLang) last = new Map();
      lastLang = lang;
      const now = new Map<string, Looked>();
      const looked: Looked[] = [];
      const findings: Finding[] = [];
      // What stands around a block in the text: footnotes stand beneath it.
      const text = blocks.filter(({ kind }) => kind !== 'footnote');
      let at = 0;
      for (const [index, block] of blocks.entries()) {
        const before = text.slice(Math.max(0, at - 2), at);
        if (block.kind !== 'footnote') at++;
        const next = block.kind === 'footnote' ? undefined : text[at];
        const key = keyOf(block, next, before);
        let of = now.get(key) ?? last.get(key);
        of ??= {
          findings: checkBlock(block, { ...(next ? { next } : {}), before }, lang),
          ...lengthsOf(block, lang),
          ownQuoted: ownQuoted(block),
        };
        now.set(key, of);
        looked.push(of);
        for (const finding of of.findings) findings.push({ ...finding, block: index });
      }
      last = now;
      findings.push(...ofWhole(doc, looked, template, quotedShareLimit));
      return findings.sort(
        (a, b) => a.block - b.block || a.start - b.start || (a.kind < b.kind ? -1 : Number(a.kind > b.kind)),
      );
    },
  };
}

/** Whether a paragraph before this block may end without a full stop, or with a quotation mark still open. */
function leadsOn(next: Block | undefined): boolean {
  if (!next) return false;
  return next.kind === 'quotation' || next.kind === 'list' || (ownText(next) ?? '').startsWith('“');
}

/** All that the findings of a block depend on. */
function keyOf(block: Block, next: Block | undefined, before: readonly Block[]): string {
  if (block.kind === 'quotation')
    return `quotation\u0000${block.noteId}\u0000${block.leadIn}\u0000${block.text}\u0000${block.elided.join(';')}`;
  if (block.kind === 'prompt') return `prompt\u0000${block.noteId}\u0000${block.about}`;
  if (block.kind === 'heading') return `heading\u0000${block.text}`;
  const about = 'noteId' in block ? block.noteId : '';
  const from = block.kind === 'paragraph' ? block.from : '';
  // Whether a source is told just before matters only to what quotes; the words themselves are the key where it does.
  const text = block.kind === 'list' ? block.items.join('\n') : block.text;
  const told = /[“「『"]/u.test(text)
    ? before.map((one) => (one.kind === 'quotation' ? '”' : (ownText(one) ?? ''))).join('\u0000')
    : '';
  return `${block.kind}${from}\u0000${about}\u0000${leadsOn(next)}\u0000${text}\u0000${told}`;
}

function checkHeading(text: string, lang: StudyNotes['lang']): BlockFinding[] {
  const findings: BlockFinding[] = [];
  const end = typedNumber(text);
  if (end > 0)
    findings.push({
      kind: 'typed-number',
      severity: 'look',
      start: 0,
      end,
      found: text.slice(0, end),
      expected: '',
      fix: '',
    });
  for (const { start, end: slipEnd, fix } of punctuationSlips(text.slice(end), [], {
    ends: false,
    lang,
    goesOn: false,
  }))
    findings.push({
      kind: 'punctuation',
      severity: 'hint',
      start: start + end,
      end: slipEnd + end,
      found: text.slice(start + end, slipEnd + end),
      ...(fix === undefined ? {} : { fix, expected: fix }),
    });
  return findings;
}

/** What `studyNotesLength` counts, of one block: the sum of all is the document's, since blocks are parted by white space. */
function lengthsOf(block: Block, lang: StudyNotes['lang']): Pick<Looked, 'count' | 'quoted'> {
  if (block.kind === 'prompt') return { count: countCharacters(''), quoted: 0 };
  if (block.kind !== 'quotation')
    return { count: countCharacters(block.kind === 'list' ? block.items.join('\n') : block.text), quoted: 0 };
  const shown = elide(block.text, block.elided, lang);
  return { count: countCharacters(block.leadIn + shown), quoted: countCharacters(shown).characters };
}

/** Headings the genres have: they are as they are. */
function givenHeadings(template: Template): Set<string> {
  return new Set(
    [...templates, template].flatMap(({ sections }) =>
      sections.flatMap(({ heading, aliases }) => [heading, ...aliases]).map((heading) => foldToString(heading)),
    ),
  );
}

/** What is said of the document as a whole, each at a place of it. */
function ofWhole(doc: StudyNotes, looked: readonly Looked[], template: Template, quotedShareLimit: number): Finding[] {
  const { blocks, lang } = doc;
  const findings: Finding[] = [];
  const whole = (block: number): { block: number; start: number; end: number } => {
    const at = blocks[block];
    return { block, start: 0, end: at?.kind === 'heading' ? at.text.length : 0 };
  };
  const lookedOf = new Map(blocks.map((block, index) => [block, looked[index]!]));
  const sum = (count: (one: Looked) => number): number => looked.reduce((all, one) => all + count(one), 0);
  const all = countCharacters(doc.title).characters + sum(({ count }) => count.characters);
  const quotedShare = all === 0 ? 0 : sum(({ quoted }) => quoted) / all;
  const first = blocks.findIndex(({ kind }) => kind === 'quotation');
  if (quotedShare > quotedShareLimit && first >= 0) {
    findings.push({
      kind: 'quoted-share',
      severity: 'look',
      block: first,
      start: 0,
      end: 0,
      expected: percent(quotedShareLimit),
      found: percent(quotedShare),
    });
  }
  // Where all others say what they quote, one that says nothing was forgotten. Where none does the writer says it elsewhere.
  const quotations = blocks.flatMap((block, index) => (block.kind === 'quotation' ? [{ index, block }] : []));
  const led = quotations.filter(({ block }) => block.leadIn.trim() !== '').length;
  for (const { index, block } of quotations) {
    const before = blocks.slice(0, index).findLast(({ kind }) => kind !== 'footnote');
    if (block.leadIn.trim() !== '' || led * 2 <= quotations.length) continue;
    if (before && 'text' in before && /[：:]\s*$/u.test(before.text)) continue;
    findings.push({
      kind: 'no-source',
      severity: 'look',
      block: index,
      start: 0,
      end: block.text.length,
      noteId: block.noteId,
    });
  }
  for (const { index, start, end, noteId } of sameQuotations(blocks, (block) => lookedOf.get(block)?.ownQuoted ?? []))
    findings.push({
      kind: 'same-quotation',
      severity: 'look',
      block: index,
      start,
      end,
      ...(noteId === undefined ? {} : { noteId }),
    });
  const given = givenHeadings(template);
  for (const { index, length, usual } of unevenHeadings(blocks, lang, (heading) => given.has(foldToString(heading))))
    findings.push({
      kind: 'uneven-headings',
      severity: 'hint',
      ...whole(index),
      expected: String(usual),
      found: String(length),
    });
  for (const { index, length, least, most } of outOfProportion(blocks, template, (block) => {
    const count = lookedOf.get(block)?.count;
    return (template.lang === 'en' ? count?.words : count?.characters) ?? 0;
  }))
    findings.push({
      kind: 'out-of-proportion',
      severity: 'hint',
      ...whole(index),
      expected: `${least}–${most}`,
      found: String(length),
    });
  return findings;
}
