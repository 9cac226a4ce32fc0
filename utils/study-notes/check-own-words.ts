import type { Speech } from '@/utils/model/speech';
import { foldToString } from '@/utils/text/fold-to-string';
import type { BlockFinding } from './block-finding';
import { contradictedFacts } from './contradicted-facts';
import { copiedRuns } from './copied-runs';
import type { PassageVerdict } from './judge-passage';
import type { KeptTexts } from './kept-texts';
import { otherNames } from './other-names';
import { ownPassages, type OwnPassage } from './own-passages';
import { plainWords } from './plain-words';
import { punctuationSlips } from './punctuation-slips';

/** What own words are compared with. */
export type OwnWordsWorld = {
  kept: KeptTexts;
  speeches: readonly Speech[];
  /** Titles, occasions and publications: naming a speech copies nothing from it. */
  facts: readonly string[];
  titles: ReadonlyMap<string, Speech>;
  names: ReadonlySet<string>;
  ownNames: readonly string[];
  judge: (passage: string) => PassageVerdict;
};

/** Where the words stand. */
export type OwnWordsPlace = {
  lang: 'zh-CN' | 'en';
  /** Written by the program: only what it says of sources and quotes is looked at. */
  isProgram: boolean;
  /** A paragraph, which ends with a full stop. */
  ends: boolean;
  /** A quotation, a list or the rest of a quotation of several paragraphs follows. */
  goesOn: boolean;
  /** The speech whose passage these words are about. */
  about?: string | undefined;
  /** Whether what stands just before names a source. */
  isNamedBefore: boolean;
};

/** A term in “ ” has at most eight characters. */
const TERM = 8;
/** Without a verb that leads in, as much must be alike for a passage to be taken for a quotation. */
const SURELY_LIKE = 0.8;
/** Passages of one paragraph that are looked up: no paragraph that anybody wrote quotes more. */
const MOST_PASSAGES = 200;
/** A passage of more speeches than this is anybody's. */
const MOST_SPEECHES = 5;
const TITLES = /《[^《》]*》/gu;
/** What everybody says is nobody's speech, nor is what somebody of the writer's own said to them. */
const PROVERB = 20;
const SAYING =
  /(?:常言|俗话|老话|古语|谚语|俗语|古人|民谚|有道是|群众|老乡|乡亲|村民|居民|大爷|大娘|大妈|大叔|阿姨|奶奶|爷爷|母亲|父亲|妈妈|爸爸|儿子|女儿|同事|师傅|邻居|家长|孩子|学生)[^。！？“”]{0,8}“$|\b(?:saying|proverb|mother|father|colleague|neighbour|neighbor)\b[^.“”]{0,20}“$/iu;
/** A prompt as it looks on a page, taken over as text. */
const LEFT_PROMPT = /^\s*[【[][^【】[\]]{4,}[？?。.…][】\]]\s*$/u;
/** What tells a source, or refers to one told before; a pronoun only beside what it says. */
const TELLS_SOURCE =
  /《|讲话|文章|报告|书记|主席|同志|总理|(?<!其)[他她]们?[^，。；！？]{0,10}?(?:[说讲谈写问：]|指出|表示|解释|介绍|回答|坦言|感慨|叮嘱|嘱咐|希望|号召|强调|要求|提[出到醒]|告诫|认为|的(?:原?话|[这那一]))|作者|原文|文中|书中|文件|会议|公报|老话|古语|古人|俗话|常言|谚语|诗|[先老]生|老师|领导|群众说|\b(?:he|she|they)(?:\s+\p{L}+){0,2}?\s+(?:asks?|asked|told|tells?|puts?|urge[sd]?|warn(?:s|ed)?|note[sd]?|observe[sd]?|argue[sd]?|insist(?:s|ed)?|remind(?:s|ed)?|means?|meant|adds?|added|explain(?:s|ed)|conclude[sd]?|call(?:s|ed)|describe[sd]?)\b|\b(?:his|her|their) (?:own )?(?:words?|lines?|sentences?|phrases?|point)\b|\b(?:speech|talk|author|book|article|speaker|text|says?|said|writes?|wrote)\b/iu;
/** Behind a title, where whoever is named before it is one who read it. */
const READS =
  /^(?:一文)?[中里上]?，?(?:还|就|也|又|曾|只)?(?:读|看|找|学|划|画|抄|摘|查|翻|圈)|^的?(?:学习|读书)?(?:笔记|心得|读后|体会|摘抄|摘录|分享)/u;

/** Everything there is to say of words that are the writer's own. Ranges are of `text`; in no order. */
export function checkOwnWords(text: string, place: OwnWordsPlace, world: OwnWordsWorld): BlockFinding[] {
  const passages = ownPassages(text);
  const findings = checkPassages(text, passages, place, world);
  for (const match of text.matchAll(TITLES)) {
    const speech = world.titles.get(foldToString(match[0].slice(1, -1)));
    if (speech) findings.push(...aroundSource(text, match.index, match.index + match[0].length, speech, world));
  }
  const seen = new Set<string>();
  const told = findings.filter(({ kind, start }) => {
    const key = `${kind} ${start}`;
    return !seen.has(key) && seen.add(key);
  });
  if (place.isProgram) return told.filter(({ kind }) => kind === 'altered-quotation' || kind === 'contradicts-facts');

  const isTold = new Set(passages.filter(({ quotes, characters }) => quotes || characters > TERM));
  const aside = [
    ...[...isTold].map(({ start, end }): [number, number] => [start, end]),
    ...[...text.matchAll(TITLES)].map((match): [number, number] => [match.index, match.index + match[0].length]),
    ...world.facts.flatMap((fact) => placesOf(fact, text)),
  ];
  const runs = copiedRuns(text, spansOutside(aside, text.length), world.kept);
  for (const { start, end, speechId, noteId } of runs)
    told.push({
      kind: 'copied-run',
      severity: 'look',
      start,
      end,
      found: text.slice(start, end),
      ...(noteId === undefined ? { speechId } : { noteId }),
    });
  const left = LEFT_PROMPT.exec(text);
  if (left) told.push({ kind: 'missing-words', severity: 'look', start: 0, end: text.length });
  for (const { start, end, fix } of punctuationSlips(text, passages, place))
    told.push({
      kind: 'punctuation',
      severity: 'hint',
      start,
      end,
      found: text.slice(start, end),
      ...(fix === undefined ? {} : { fix, expected: fix }),
    });
  const bare = text.split('');
  // A name in words that are all taken over is no question of its own.
  for (const [start, end] of [
    ...aside,
    ...[...passages, ...runs].map(({ start, end }): [number, number] => [start, end]),
  ])
    bare.fill('\u0000', start, end);
  for (const { start, end } of otherNames(bare.join(''), (name) => world.names.has(name))) {
    const found = text.slice(start, end);
    if (world.ownNames.some((own) => own.includes(found) || found.includes(own))) continue;
    told.push({ kind: 'other-names', severity: 'hint', start, end, found });
  }
  return told;
}

function checkPassages(
  text: string,
  passages: readonly OwnPassage[],
  place: OwnWordsPlace,
  world: OwnWordsWorld,
): BlockFinding[] {
  return passages.slice(0, MOST_PASSAGES).flatMap(({ start, end, quotes, characters }) => {
    const found = text.slice(start, end);
    if (!(quotes || characters > TERM) || world.titles.has(foldToString(found))) return [];
    const verdict = world.judge(found);
    const all = verdict.is === 'altered' ? [verdict.of.speechId] : speechesOf(found, world.kept);
    const [of] = all;
    // What stands in two speeches contradicts neither where it agrees with one of them.
    const [around = []] = world.speeches
      .filter(({ id }) => all.includes(id))
      .map((speech) => aroundSource(text, start, end, speech, world))
      .sort((a, b) => a.length - b.length);
    switch (verdict.is) {
      case 'altered': {
        if (!quotes && verdict.likeness < SURELY_LIKE) return [];
        const [from, to] = [start + verdict.start, start + verdict.end];
        const { noteId, speechId } = verdict.of;
        return [
          ...around,
          {
            kind: 'altered-quotation',
            severity: 'wrong',
            start: from,
            end: to,
            ...(noteId === undefined ? { speechId } : { noteId }),
            expected: verdict.expected,
            found: text.slice(from, to),
            fix: verdict.expected,
          },
        ];
      }
      case 'unkept':
        return quotes
          ? [
              ...around,
              {
                kind: 'unkept-quotation',
                severity: 'look',
                start,
                end,
                found,
                ...(of === undefined ? {} : { speechId: of }),
              },
            ]
          : around;
      case 'unknown':
        if (characters <= PROVERB && SAYING.test(text.slice(0, start))) return [];
        return quotes ? [{ kind: 'unknown-quotation', severity: 'look', start, end, found }] : [];
      case 'kept':
        break;
    }
    const isSourced =
      place.isNamedBefore ||
      (place.about !== undefined && all.includes(place.about)) ||
      isSourceTold(text.slice(0, start) + text.slice(end), world.speeches);
    return isSourced || !quotes ? around : [...around, { kind: 'no-source', severity: 'look', start, end, found }];
  });
}

/** Whether a text says of whom or of what something is. */
export function isSourceTold(text: string, speeches: readonly Pick<Speech, 'speaker' | 'title'>[]): boolean {
  return (
    TELLS_SOURCE.test(text) ||
    speeches.some(
      ({ speaker, title }) =>
        (speaker && text.includes(lastName(speaker))) || (title.length > 3 && text.includes(title)),
    )
  );
}

/** Of a name in a spaced script its last word, by which somebody is called. */
function lastName(speaker: string): string {
  const whole = speaker.trim();
  return /\p{Script=Han}/u.test(whole) ? whole : (whole.split(/\s+/u).at(-1) ?? whole);
}

/** The speeches a passage stands in as it is, in its first piece where it is shortened. */
function speechesOf(passage: string, kept: KeptTexts): string[] {
  const [piece = ''] = passage.split(/…+|\.{3,}/u).filter((one) => one.trim() !== '');
  const words = plainWords(piece).text;
  const ids = new Set<string>();
  if (words === '') return [];
  for (let at = kept.all.indexOf(words); at >= 0 && ids.size < MOST_SPEECHES; at = kept.all.indexOf(words, at + 1))
    ids.add(kept.textAt(at).speechId);
  return [...ids];
}

/** What the sentence around a source, up to it, and the brackets just after it say against its facts. */
function aroundSource(
  text: string,
  start: number,
  end: number,
  speech: Speech,
  { speeches }: OwnWordsWorld,
): BlockFinding[] {
  const isTitle = text[start] === '《';
  // A title before another one is another source.
  const breaks = ['。', '！', '？', '；', '”', '\n', '. ', ...(isTitle ? ['》'] : [])];
  const from = Math.max(0, ...breaks.map((mark) => text.lastIndexOf(mark, start - 2) + 1));
  const after = /^[”"」』]?\s*[（(][^（）()]*[）)]/u.exec(text.slice(end))?.[0].length ?? 0;
  const clause = isTitle ? `${text.slice(from, start)}《` : text.slice(from, start);
  const others = speeches.filter(({ id }) => id !== speech.id);
  return [
    ...contradictedFacts(clause, speech, others).filter(
      // Before a title stands who spoke; a day there is as often that of the reading.
      ({ expected }) => !isTitle || (expected === speech.speaker && !READS.test(text.slice(end))),
    ),
    ...contradictedFacts(text.slice(end, end + after), speech, []).map((finding) => ({
      ...finding,
      start: finding.start + end - from,
      end: finding.end + end - from,
    })),
  ].map((finding) => ({ ...finding, start: finding.start + from, end: finding.end + from }));
}

function placesOf(fact: string, text: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(fact); at >= 0; at = text.indexOf(fact, at + fact.length))
    places.push([at, at + fact.length]);
  return places;
}

/** What is left of a text without some ranges of it. */
function spansOutside(ranges: readonly (readonly [number, number])[], length: number): [number, number][] {
  const spans: [number, number][] = [];
  let at = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (start > at) spans.push([at, start]);
    at = Math.max(at, end);
  }
  if (at < length) spans.push([at, length]);
  return spans;
}
