import type { FindingKind } from '@/utils/model/finding';
import { findingKinds } from '@/utils/model/finding';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Block } from '@/utils/model/study-notes';
import { countCharacters } from '@/utils/text/count-characters';
import { studyNotesLength } from '@/utils/study-notes/study-notes-length';
import type { CheckCase } from './checks-case';
import { headings, longHeading, nearMisses, ownSentences, strangePassages } from './checks-words';
import { formulaicSpeech } from './formulaic-speech';
import { seededRandom, type Random } from './seeded-random';

type Lang = 'zh-CN' | 'en';
type Quotation = Extract<Block, { kind: 'quotation' }>;
type Source = { speech: Speech; sentences: string[] };

/** One draft while it is made: blocks are told apart by themselves, since where they stand is known at the end only. */
type Draft = {
  random: Random;
  lang: Lang;
  blocks: Block[];
  sources: Source[];
  notes: Note[];
  faults: { kind: FindingKind; block: Block }[];
  /** Blocks nothing more may be done to. */
  taken: Set<Block>;
  quotedShareLimit: number;
};

const SPEAKERS = {
  'zh-CN': ['沈知远', '顾澄', '陆明川', '何静姝'],
  en: ['Maren Holt', 'Tobias Reed', 'Ada Quill', 'Ines Varga'],
};
const STRANGERS = { 'zh-CN': ['林怀舟', '徐望山', '韩若水'], en: ['Ellen Marsh', 'Victor Lowe', 'Petra Dunn'] };
const TITLES = {
  'zh-CN': ['把水渠修到田头去', '让每个孩子都有一张安静的书桌', '小窗口里的大文章', '开门第一件事'],
  en: ['What the River Taught Us', 'The Last Decimal', 'A Door Left Open', 'Thirty Quiet Years'],
};
const DAYS = ['2026-04-23', '2026-03-18', '2025-11-06', '2026-01-09'];
const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ENGLISH_EVERY = 5;

/** Our own drafts: study notes from invented speeches, each with a few faults that are known and much that only looks like one. The same each time. */
export function ownDrafts(count: number): CheckCase[] {
  return Array.from({ length: count }, (_, index) => draftCase(index));
}

function draftCase(index: number): CheckCase {
  const random = seededRandom(`draft ${index}`);
  const lang: Lang = index % ENGLISH_EVERY === ENGLISH_EVERY - 1 ? 'en' : 'zh-CN';
  const draft: Draft = {
    random,
    lang,
    blocks: [],
    sources: sourcesOf(index, lang, random),
    notes: [],
    faults: [],
    taken: new Set(),
    quotedShareLimit: 1,
  };
  write(draft);
  // Every kind comes in turn, two more by chance; some drafts have no fault at all.
  const kinds =
    index % 10 === 9
      ? []
      : [...new Set([findingKinds[index % findingKinds.length]!, ...random.some(findingKinds, random.below(4))])];
  for (const kind of kinds) FAULTS[kind](draft);
  const { blocks, notes, sources, faults } = draft;
  const doc = {
    version: 1 as const,
    id: `draft${index}`,
    title: lang === 'en' ? 'A reflection' : '学习心得',
    templateId: lang === 'en' ? 'reflection' : 'personal',
    lang,
    date: '2026-05-08',
    blocks,
    created: 1,
    changed: 1,
  };
  const { quotedShare } = studyNotesLength(doc);
  const overLimit = draft.quotedShareLimit < 1;
  return {
    doc,
    notes,
    speeches: sources.map(({ speech }) => speech),
    faults: faults.map(({ kind, block }) => ({ kind, block: blocks.indexOf(block) })).filter(({ block }) => block >= 0),
    // Just above what is quoted, or just below it.
    quotedShareLimit: overLimit ? quotedShare - 0.01 : quotedShare + 0.01,
    ownNames: ['湖湾县', '湖湾县政务服务中心'],
  };
}

function sourcesOf(index: number, lang: Lang, random: Random): Source[] {
  const first = random.below(4);
  return [0, 1].map((n): Source => {
    const at = (first + n) % 4;
    // Every seventh is in English.
    const number = lang === 'en' ? 7 * (index + n) + 6 : 7 * index + n;
    const paragraphs = formulaicSpeech('reporting', number).split('\n');
    const sentences = paragraphs
      .flatMap((text) => (lang === 'en' ? text.split(/(?<=[.!?]) /u) : (text.match(/[^。！？]+[。！？]/gu) ?? [])))
      .filter((text) => !/[“”‘’"]/u.test(text))
      .filter((text) =>
        lang === 'en'
          ? text.split(' ').length >= 10
          : text.length >= 24 && text.length <= 70 && !/^[一二三四五\d（(]/u.test(text),
      );
    return {
      sentences: random.some([...new Set(sentences)], sentences.length),
      speech: {
        id: `speech-${index}-${n}`,
        title: TITLES[lang][at]!,
        speaker: SPEAKERS[lang][at]!,
        date: DAYS[at]!,
        lang,
        outline: [],
        paragraphs,
        fingerprint: { hashes: [], shingles: 0 },
        evidence: {},
        pageTitle: TITLES[lang][at]!,
        urls: ['https://speeches.example/1'],
        thought: '',
        created: 1,
        changed: 1,
      },
    };
  });
}

const dayOf = (day: string, lang: Lang): string => {
  const [year, month, date] = day.split('-').map(Number);
  return lang === 'en' ? `${date} ${EN_MONTHS[month! - 1]} ${year}` : `${year}年${month}月${date}日`;
};

function leadIn({ speaker = '', title, date = '' }: Speech, lang: Lang, way: number): string {
  const day = dayOf(date, lang);
  const [, month, date2] = date.split('-').map(Number);
  const ways =
    lang === 'en'
      ? [
          `In “${title}” (${day}), ${speaker} says: `,
          `On ${day}, ${speaker} says: `,
          `${speaker.split(' ').at(-1)} writes in “${title}”: `,
        ]
      : [
          `${speaker}在《${title}》（${day}）中指出：`,
          `${speaker}同志在${day}的讲话中强调，`,
          `${speaker}在${month}月${date2}日的讲话中讲到：`,
          `《${title}》里写道：`,
        ];
  return ways[way % ways.length]!;
}

function keep(draft: Draft, source: Source, quote = source.sentences.pop() ?? ''): Note {
  const note: Note = {
    id: `note${draft.notes.length}`,
    speechId: source.speech.id,
    anchor: { exact: quote, prefix: '', suffix: '', start: 0 },
    quote,
    paragraph: { index: 0, text: quote },
    section: [],
    themes: [],
    thought: '',
    application: '',
    created: 1,
    changed: 1,
  };
  draft.notes.push(note);
  return note;
}

/** A quotation of a note that is kept for it; one in three is shortened, by a legal ellipsis. */
function quote(draft: Draft, source = draft.random.pick(draft.sources)): Quotation {
  const { random, lang } = draft;
  const note = keep(draft, source);
  const { length } = note.quote;
  const from = Math.floor(length / 3) + random.below(4);
  return {
    kind: 'quotation',
    noteId: note.id,
    text: note.quote,
    elided: random.below(3) === 0 ? [[from, from + 6]] : [],
    leadIn: leadIn(source.speech, lang, random.below(4)),
  };
}

const join = (lang: Lang, sentences: readonly string[]): string => sentences.join(lang === 'en' ? ' ' : '');

/** A draft without faults, in the proportions of its template. */
function write(draft: Draft): void {
  const { random, lang } = draft;
  const own = random.some(ownSentences[lang], ownSentences[lang].length);
  let used = 0;
  const some = (n: number): string =>
    join(
      lang,
      Array.from({ length: n }, () => own[used++ % own.length]!),
    );
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
  const heading = (text: string, level: 1 | 2): Block => ({ kind: 'heading', level, text });
  const titles =
    lang === 'en'
      ? ['What struck me', 'What I think', 'What I’ll do']
      : ['学习收获与认识', '对照检视与差距', '下一步打算'];
  const misses = random.some(nearMisses[lang], 6);
  const named = draft.sources.map(({ speech }) =>
    lang === 'en'
      ? `“${speech.title}” by ${speech.speaker} (${dayOf(speech.date!, lang)})`
      : `${speech.speaker}《${speech.title}》（${dayOf(speech.date!, lang)}）`,
  );
  draft.blocks.push(
    {
      kind: 'paragraph',
      from: 'program',
      text:
        lang === 'en' ? `I studied ${named.join(' and ')}.` : `我学习了${named.join('、')}，摘录原文4处，整理如下。`,
    },
    paragraph(some(2)),
    heading(titles[0]!, 1),
  );
  for (const title of random.pick(headings[lang])) {
    const quotation = quote(draft);
    draft.blocks.push(
      heading(title, 2),
      quotation,
      { kind: 'thought', noteId: quotation.noteId, text: some(lang === 'en' ? 2 : 4) },
      paragraph(misses.pop()!),
    );
  }
  // A passage typed by hand, as it is kept, by its speaker.
  const source = random.pick(draft.sources);
  const { quote: kept } = keep(draft, source);
  const said = kept.replace(/[。！？.!?]$/u, '');
  draft.blocks.push(
    paragraph(
      lang === 'en'
        ? `${source.speech.speaker} says: “${said}.” I keep coming back to it.`
        : `${source.speech.speaker}强调，“${said}”，这话我记住了。`,
    ),
    heading(titles[1]!, 1),
    paragraph(some(lang === 'en' ? 4 : 4)),
    paragraph(misses.pop()!),
    paragraph(some(lang === 'en' ? 3 : 3)),
    paragraph(misses.pop()!),
    heading(titles[2]!, 1),
    paragraph(some(lang === 'en' ? 3 : 5)),
    { kind: 'list', items: [some(1), some(1), some(1)] },
    paragraph(misses.pop()!),
    paragraph(some(lang === 'en' ? 1 : 4)),
  );
}

/** One of the blocks of a kind that nothing was done to yet, from now on taken. */
function take<K extends Block['kind']>(
  draft: Draft,
  kind: K,
  fits: (block: Extract<Block, { kind: K }>) => boolean = () => true,
) {
  const free = draft.blocks
    .filter((block): block is Extract<Block, { kind: K }> => block.kind === kind && !draft.taken.has(block))
    .filter(fits);
  if (free.length === 0) return undefined;
  const block = draft.random.pick(free);
  draft.taken.add(block);
  return block;
}

const isLong = ({ text }: { text: string }): boolean => countCharacters(text).characters > 24;

/** Own words put after some paragraph, as the place of a fault. */
function insert(draft: Draft, kind: FindingKind, text: string): void {
  const block: Block = { kind: 'paragraph', text, from: 'reader' };
  const last = draft.blocks.findLastIndex((one) => one.kind === 'heading');
  draft.blocks.splice(last + 2, 0, block);
  draft.taken.add(block);
  draft.faults.push({ kind, block });
}

const HAN_SWAPS = ['山', '水'];
function alter(text: string, random: Random, lang: Lang): string {
  if (lang === 'en') {
    const words = text.split(' ');
    const at = 1 + random.below(words.length - 2);
    words[at] = random.below(2) === 0 ? `un${words[at]}` : 'perhaps';
    return words.join(' ');
  }
  const characters = Array.from(text);
  const places = characters.flatMap((one, at) =>
    /[\p{Script=Han}\d]/u.test(one) && at > 2 && at < characters.length - 3 ? [at] : [],
  );
  const at = random.pick(places);
  const number = /\d/u.test(characters[at]!);
  switch (random.below(3)) {
    case 0:
      characters.splice(at, 1);
      break;
    case 1:
      characters.splice(at, 0, number ? '3' : '不');
      break;
    default:
      characters[at] = number
        ? String((Number(characters[at]) + 1) % 10)
        : HAN_SWAPS.find((one) => one !== characters[at])!;
  }
  return characters.join('');
}

const FAULTS: Record<FindingKind, (draft: Draft) => void> = {
  'altered-quotation'(draft) {
    const { random, lang, faults } = draft;
    if (random.below(2) === 0) {
      const block = take(draft, 'quotation');
      if (!block) return;
      block.text = alter(block.text, random, lang);
      block.elided = [];
      faults.push({ kind: 'altered-quotation', block });
      return;
    }
    const source = random.pick(draft.sources);
    const said = alter(keep(draft, source).quote.replace(/[。！？.!?]$/u, ''), random, lang);
    const { speaker } = source.speech;
    insert(
      draft,
      'altered-quotation',
      lang === 'en' ? `${speaker} writes: “${said}.” I believe it.` : `${speaker}指出：“${said}。”我信这句话。`,
    );
  },
  'unkept-quotation'(draft) {
    const { speech, sentences } = draft.random.pick(draft.sources);
    const said = sentences.pop()!.replace(/[。！？.!?]$/u, '');
    insert(
      draft,
      'unkept-quotation',
      draft.lang === 'en'
        ? `${speech.speaker} says: “${said}.” That stayed with me.`
        : `${speech.speaker}在讲话中提出：“${said}。”这一句我反复看了。`,
    );
  },
  'unknown-quotation'(draft) {
    const { speech } = draft.random.pick(draft.sources);
    const said = draft.random.pick(strangePassages[draft.lang]);
    insert(
      draft,
      'unknown-quotation',
      draft.lang === 'en'
        ? `${speech.speaker} argues: “${said}.” I like that.`
        : `${speech.speaker}还说：“${said}。”我很喜欢。`,
    );
  },
  'no-source'(draft) {
    const { random, faults } = draft;
    const block = take(draft, 'quotation');
    const note = draft.notes.find(({ id }) => id === block?.noteId);
    if (!block || !note) return;
    const { speech } = draft.sources.find((one) => one.speech.id === note.speechId)!;
    const bare: Speech = { ...speech, id: `${speech.id}-bare`, title: '', paragraphs: [] };
    if (random.below(2) === 0) delete bare.speaker;
    else delete bare.date;
    draft.sources.push({ speech: bare, sentences: [] });
    note.speechId = bare.id;
    block.leadIn = draft.lang === 'en' ? 'The text reads: ' : '原文写道：';
    faults.push({ kind: 'no-source', block });
    // Nothing else is taken from it.
    draft.sources = [...draft.sources.slice(0, 2), ...draft.sources.slice(2)];
  },
  'contradicts-facts'(draft) {
    const { random, lang, faults } = draft;
    const block = take(draft, 'quotation');
    const note = draft.notes.find(({ id }) => id === block?.noteId);
    const speech = draft.sources.find((one) => one.speech.id === note?.speechId)?.speech;
    if (!block || !speech) return;
    const [year, ...rest] = speech.date!.split('-');
    const wrong: Speech =
      random.below(2) === 0
        ? { ...speech, date: [String(Number(year) - 1), ...rest].join('-') }
        : { ...speech, speaker: random.pick(STRANGERS[lang]) };
    block.leadIn = leadIn(wrong, lang, random.below(2));
    faults.push({ kind: 'contradicts-facts', block });
  },
  'copied-run'(draft) {
    const { random, lang } = draft;
    const sentence = random.pick(draft.sources.slice(0, 2)).sentences.pop()!;
    insert(draft, 'copied-run', lang === 'en' ? `In my view ${sentence}` : `我们要记住，${sentence}`);
  },
  'missing-words'({ blocks, faults, random, lang }) {
    const block: Block = {
      kind: 'prompt',
      about: lang === 'en' ? 'What does it make you think of?' : '这段话让你想到了什么？',
    };
    const at = blocks.findIndex(({ kind }) => kind === 'thought');
    blocks.splice(at + random.below(2), 0, block);
    faults.push({ kind: 'missing-words', block });
  },
  'quoted-share'(draft) {
    draft.quotedShareLimit = 0;
    draft.faults.push({ kind: 'quoted-share', block: draft.blocks.find(({ kind }) => kind === 'quotation')! });
  },
  'same-quotation'(draft) {
    const first = take(draft, 'quotation', ({ elided }) => elided.length === 0);
    if (!first) return;
    const block: Block = { ...first };
    draft.taken.add(block);
    const at = draft.blocks.findLastIndex(({ kind }) => kind === 'heading');
    draft.blocks.splice(at + 1, 0, block);
    draft.faults.push({ kind: 'same-quotation', block });
  },
  'typed-number'(draft) {
    const block = take(draft, 'heading');
    if (!block) return;
    const numbers =
      draft.lang === 'en' ? ['1. ', '(2) ', 'a) ', 'II. '] : ['一、', '（二）', '1.', '2、', '(3)', '第一，', '①'];
    block.text = draft.random.pick(numbers) + block.text;
    draft.faults.push({ kind: 'typed-number', block });
  },
  'uneven-headings'(draft) {
    const block = take(draft, 'heading', ({ level }) => level === 2);
    if (!block) return;
    block.text = draft.random.below(3) === 0 && draft.lang !== 'en' ? `${block.text}。` : longHeading[draft.lang];
    draft.faults.push({ kind: 'uneven-headings', block });
  },
  'out-of-proportion'(draft) {
    const { lang, blocks, random } = draft;
    const all = blocks.flatMap((block, index) => (block.kind === 'heading' && block.level === 1 ? [index] : []));
    const at = all[1]!;
    const block = blocks[at]!;
    if (draft.taken.has(block)) return;
    draft.taken.add(block);
    const text = join(lang, [...random.some(ownSentences[lang], 99), ...random.some(ownSentences[lang], 99)]);
    blocks.splice(at + 1, 0, { kind: 'paragraph', text, from: 'reader' });
    draft.faults.push({ kind: 'out-of-proportion', block });
  },
  punctuation(draft) {
    const block = take(
      draft,
      'paragraph',
      (one) => one.from === 'reader' && isLong(one) && !/[“”《》()（）]/u.test(one.text),
    );
    if (!block) return;
    const { text } = block;
    const ways: string[] =
      draft.lang === 'en'
        ? [text.replace(/\.$/u, ''), `${text.slice(0, -1)},`]
        : [
            text.replace(/(\p{Script=Han})，(?=\p{Script=Han})/u, '$1,'),
            text.replace(/。$/u, ''),
            text.replace('。', '。。'),
            text.replace(/，(?=\p{Script=Han})/u, '，，'),
            `${text}他说"差不多"是最差的借口。`,
            `${text}我读了《种树的人》、《挖井的人》两本书。`,
            `${text}这样的人还有很多...我不说了。`,
            `${text}后山三户（都姓周至今挑水吃。`,
            `${text}只有一条路--走下去。`,
            `${text}还差几户?三户。`,
          ];
    block.text = draft.random.pick(ways.filter((way) => way !== text));
    draft.faults.push({ kind: 'punctuation', block });
  },
  'other-names'(draft) {
    const spoken = draft.sources.map(({ speech }) => speech.paragraphs.join('\n')).join('\n');
    const place = /[松碧临北观启星长金砚][港澜岬屿海明洲汀沙池][省市区县镇]/u.exec(spoken)?.[0];
    if (place === undefined || draft.lang === 'en') return;
    insert(draft, 'other-names', `我们${place}今年也要从最小的一件事改起。`);
  },
};
