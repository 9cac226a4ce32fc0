import { equalHits } from '@/utils/anchoring/equal-hits';
import { foldAnchor } from '@/utils/anchoring/fold-anchor';
import { prepareText, type PreparedText } from '@/utils/anchoring/locate-quote';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { foldText, type FoldedText } from '@/utils/text/fold-text';
import { anchorIn } from './anchor-in';
import { changeText, type Edit } from './edits/changed-text';
import { harmlessEdits } from './edits/harmless-edits';
import { toldWords } from './edits/told-words';
import { wordingOf, type Wording } from './edits/wording-edits';
import type { HonestyCase, Target } from './honesty-case';
import { sampleUnits, UNIT_KINDS, unitsOf, type Unit, type UnitKind } from './honesty-units';
import { seededRandom, type Random } from './seeded-random';

/** Passages of each kind from one text. */
const UNITS_PER_TEXT = 12;
/** Meaning edits of each kind, per text and kind of passage. */
const MEANINGS_PER_TEXT = 4;
/** Characters cut on both sides of a passage. */
const CUT = 40;
/** Shares of characters edited. */
const EDITED: Record<UnitKind, number> = { sentence: 0.1, clause: 0.25, phrase: 0.125 };
const EDITED_FOUND: Record<UnitKind, Target> = {
  sentence: { found: 0.99, elsewhere: 0 },
  clause: { found: 0.9, elsewhere: 0 },
  phrase: { elsewhere: 0 },
};
const NEVER_ELSEWHERE: Target = { elsewhere: 0 };

type Kept = { text: string; folded: FoldedText; random: Random; wording: Wording; units: Unit[] };

/** All cases of one text, group by group. Same text and name, same cases. `groups`: only those whose name starts so. */
export function* honestyCases(text: string, seed: string, only: string): Generator<HonestyCase> {
  const units = UNIT_KINDS.flatMap((kind) => sampleUnits(text, kind, UNITS_PER_TEXT, seededRandom(`${seed} ${kind}`)));
  const folded = foldText(text);
  const wording = wordingOf(text);
  for (const [group, make] of Object.entries(groups)) {
    if (!group.startsWith(only)) continue;
    yield* make({ text, folded, wording, units, random: seededRandom(`${seed} ${group}`) });
  }
}

const groups: Record<string, (kept: Kept) => Generator<HonestyCase>> = {
  harmless,
  wording: wordingCases,
  meaning,
  deleted,
  twins,
  page,
};

/** Whether the passage stands twice in the very same surroundings: then no locator can tell which was meant once all has moved. */
function hasDouble(folded: FoldedText, anchor: QuoteAnchor): boolean {
  const { exact, prefix, suffix } = foldAnchor(anchor);
  return equalHits(folded.text, prefix + exact + suffix, 2).length > 1;
}

function whereKept(kept: Kept, unit: Unit): { anchor: QuoteAnchor; double: boolean } {
  const anchor = anchorIn(kept.text, unit.start, unit.end, kept.folded);
  return { anchor, double: hasDouble(kept.folded, anchor) };
}

/** Doubles in a row of their own, where only drawing elsewhere is wrong. */
const named = (name: string, double: boolean, target: Target): { name: string; target: Target } =>
  double ? { name: 'surroundings twice', target: NEVER_ELSEWHERE } : { name, target };

function* harmless(kept: Kept): Generator<HonestyCase> {
  const { text, units, random } = kept;
  for (const [name, make] of Object.entries(harmlessEdits)) {
    const edits = make(text, random);
    if (edits.length === 0) continue;
    const changed = changeText(text, edits);
    const page = prepareText(changed.text);
    const back = prepareText(text);
    const isPair = name === 'half-width marks' || name === 'straight quotes';
    const changedFolded = isPair ? foldText(changed.text) : kept.folded;
    for (const unit of units) {
      const { anchor, double } = whereKept(kept, unit);
      const truth = changed.placeOf(unit.start, unit.end);
      const base = { group: 'harmless', unit: unit.kind, slack: 0 };
      const target = { found: 1, elsewhere: 0 };
      yield { ...base, ...named(name, double, target), anchor, page, truth };
      if (!isPair) continue;
      yield {
        ...base,
        ...named(`${name}, back`, double, target),
        anchor: anchorIn(changed.text, truth.start, truth.end, changedFolded),
        page: back,
        truth: { start: unit.start, end: unit.end },
      };
    }
  }
}

function* wordingCases(kept: Kept): Generator<HonestyCase> {
  const { text, units, random, wording } = kept;
  for (const unit of units) {
    const { anchor, double } = whereKept(kept, unit);
    const share = EDITED[unit.kind];
    for (const way of ['mixed', 'words'] as const) {
      // Half of a phrase's four to eight would be another phrase.
      if (unit.kind === 'phrase' && way === 'words') continue;
      const edits = wording.edits(unit.start, unit.end, share * (unit.end - unit.start), random, way);
      if (!edits) continue;
      const changed = changeText(text, edits);
      const percent = unit.kind === 'phrase' ? '1 character' : `${share * 100} %`;
      yield {
        group: 'wording',
        unit: unit.kind,
        ...named(way === 'mixed' ? percent : `${percent}, words`, double, EDITED_FOUND[unit.kind]),
        anchor,
        page: prepareText(changed.text),
        truth: changed.placeOf(unit.start, unit.end),
        slack: sizeOf(edits),
      };
    }
  }
}

function* meaning(kept: Kept): Generator<HonestyCase> {
  const { text, random } = kept;
  const told = toldWords(text);
  for (const kind of ['number', 'date', 'unit', 'negation', 'name'] as const) {
    const words = told.filter((word) => word.kind === kind && word.others.length > 0);
    for (const unitKind of UNIT_KINDS) {
      const units = unitsOf(text, unitKind);
      for (const word of random.some(words, MEANINGS_PER_TEXT)) {
        const other = random.pick(word.others);
        const edit = smallest(text, { start: word.start, end: word.end, text: other });
        const holding = units.filter(
          ({ start, end }) => start <= word.start && end >= word.end && edit.start > start && edit.end < end,
        );
        // At the very border too, where something is put in other words' place and not beside them.
        const bordering = units.filter(
          ({ start, end }) => start <= word.start && end >= word.end && edit.end > edit.start,
        );
        const able = [...holding, ...bordering];
        if (able.length === 0) continue;
        const unit = random.pick(able);
        const changed = changeText(text, [edit]);
        // 张 of 张局长, marked without 局长: what tells the name stands beside the passage.
        const isTold = toldWords(text.slice(unit.start, unit.end)).some(
          ({ start, end }) => unit.start + start < word.end && unit.start + end > word.start,
        );
        yield {
          group: 'meaning',
          name: isTold ? kind : `${kind}, told by what is beside`,
          unit: unitKind,
          anchor: anchorIn(text, unit.start, unit.end, kept.folded),
          page: prepareText(changed.text),
          truth: changed.placeOf(unit.start, unit.end),
          slack: Math.max(2, sizeOf([edit])),
          target: { drawn: 0, offered: 0.99 },
        };
      }
    }
  }
}

/** An edit without what both have in common at its ends: 没有 → 有 takes away 没. */
function smallest(text: string, { start, end, text: put }: Edit): Edit {
  let [from, to, head, tail] = [start, end, 0, put.length];
  while (from < to && head < tail && text[from] === put[head]) {
    from++;
    head++;
  }
  while (to > from && tail > head && text[to - 1] === put[tail - 1]) {
    to--;
    tail--;
  }
  return { start: from, end: to, text: put.slice(head, tail) };
}

const bare = ({ exact, prefix, suffix, start }: QuoteAnchor): QuoteAnchor => ({ exact, prefix, suffix, start });

/** A case with all that is kept, and again with only what must be. */
function* both(one: HonestyCase): Generator<HonestyCase> {
  yield one;
  yield { ...one, group: `${one.group}, bare`, anchor: bare(one.anchor) };
}

function* deleted(kept: Kept): Generator<HonestyCase> {
  const { text, units } = kept;
  for (const unit of units) {
    const { anchor } = whereKept(kept, unit);
    const ways: [string, Edit][] = [[unit.kind === 'sentence' ? 'with its mark' : 'alone', gone(unit.start, unit.end)]];
    if (unit.kind === 'clause') ways.push(['with its comma', gone(unit.start, unit.end + 1)]);
    for (const [name, edit] of ways) {
      const changed = changeText(text, [edit]).text;
      if (formsAnew(changed, edit.start, anchor)) continue;
      yield* both({
        group: 'deleted',
        name,
        unit: unit.kind,
        anchor,
        page: prepareText(changed),
        truth: null,
        slack: 0,
        target: { drawn: unit.kind === 'phrase' ? 0.001 : 0 },
      });
    }
  }
}

const gone = (start: number, end: number): Edit => ({ start, end, text: '' });

/** Whether the words stand across the seam again: ABAB without AB has AB still, and at its place. */
function formsAnew(text: string, seam: number, { exact }: QuoteAnchor): boolean {
  const around = text.slice(Math.max(0, seam - exact.length), seam + exact.length);
  return foldText(around).text.includes(foldText(exact).text);
}

function* twins(kept: Kept): Generator<HonestyCase> {
  const { text, units, random, wording } = kept;
  for (const unit of units) {
    for (const setting of ['other surroundings', 'same paragraph'] as const) {
      const place = setting === 'same paragraph' ? paragraphOf(text, unit) : unit;
      const at = farBorder(text, unit, place, setting === 'same paragraph', random);
      if (at === null) continue;
      const copy = text.slice(place.start, place.end);
      const put = (words: string): { text: string; start: number } => {
        const added = dressed(words, unit.kind, setting === 'same paragraph');
        return {
          text: text.slice(0, at) + added + text.slice(at),
          start: at <= unit.start ? unit.start + added.length : unit.start,
        };
      };
      const twin = put(copy);
      const shift = twin.start - unit.start;
      const end = twin.start + unit.end - unit.start;
      const anchor = anchorIn(twin.text, twin.start, end);
      const base = { group: 'twins', unit: unit.kind, anchor };

      const length = unit.end - unit.start;
      for (const [name, count] of [
        ['1–3 edited', 1 + random.below(Math.min(3, length >> 1))],
        ['25 % edited', length / 4],
      ] as const) {
        const edits = wording.edits(unit.start, unit.end, count, random, 'mixed');
        if (!edits) continue;
        const moved = edits.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift }));
        const changed = changeText(twin.text, moved);
        yield* both({
          ...base,
          name: `${name}, ${setting}`,
          page: prepareText(changed.text),
          truth: changed.placeOf(twin.start, end),
          slack: sizeOf(edits),
          target: NEVER_ELSEWHERE,
        });
      }

      const without = changeText(twin.text, [gone(twin.start, end)]).text;
      if (!formsAnew(without, twin.start, anchor)) {
        const target = { drawn: 0 };
        yield* both({
          ...base,
          name: `deleted, ${setting}`,
          page: prepareText(without),
          truth: null,
          slack: 0,
          target,
        });
      }

      // 党内民主 beside 人民民主: one word of the copy is another.
      const swap = wording.edits(unit.start, unit.end, 2, random, 'words');
      if (!swap) continue;
      const alike = changeText(
        copy,
        swap.map((edit) => ({ ...edit, start: edit.start - place.start, end: edit.end - place.start })),
      ).text;
      const lookalike = put(alike);
      const kindred = anchorIn(lookalike.text, lookalike.start, lookalike.start + length);
      const left = changeText(lookalike.text, [gone(lookalike.start, lookalike.start + length)]).text;
      if (formsAnew(left, lookalike.start, kindred)) continue;
      yield* both({
        ...base,
        name: `lookalike, ${setting}`,
        anchor: kindred,
        page: prepareText(left),
        truth: null,
        slack: 0,
        target: { drawn: 0 },
      });
    }
  }
}

const sizeOf = (edits: readonly Edit[]): number =>
  edits.reduce((sum, { start, end, text }) => sum + Math.max(end - start, text.length), 0);

function paragraphOf(text: string, { start, end }: Unit): { start: number; end: number } {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return { start: from, end: to < 0 ? text.length : to };
}

/** How a copy is put into other surroundings. */
function dressed(words: string, kind: UnitKind, isParagraph: boolean): string {
  if (isParagraph) return `${words}\n`;
  const ends = /\p{sc=Han}/u.test(words) ? '，' : ', ';
  return kind === 'sentence' ? words : words + ends;
}

/** Where a copy can be put: the start of a paragraph, sentence or clause, out of reach of the passage's own surroundings. */
function farBorder(
  text: string,
  unit: Unit,
  own: { start: number; end: number },
  isParagraph: boolean,
  random: Random,
): number | null {
  const pattern = isParagraph
    ? /(?<=\n)/g
    : unit.kind === 'sentence'
      ? /(?<=[。！？\n]|[.!?] )/g
      : /(?<=[。，；\n]|[.,;] )/g;
  const FAR = 80;
  const borders = [...text.matchAll(pattern)]
    .map(({ index }) => index)
    .filter(
      (at) => (at < own.start - (isParagraph ? 1 : FAR) || at > own.end + (isParagraph ? 1 : FAR)) && at < text.length,
    );
  return borders.length > 0 ? random.pick(borders) : null;
}

function* page(kept: Kept): Generator<HonestyCase> {
  const { text, units, random, wording } = kept;
  const everywhere = wording.edits(0, text.length, text.length * 0.05, random, 'mixed');
  const edited = everywhere && changeText(text, everywhere);
  const editedPage = edited && prepareText(edited.text);
  const order = shuffled(text, random);
  for (const unit of units) {
    const { anchor, double } = whereKept(kept, unit);
    const base = { group: 'page', unit: unit.kind, anchor };
    const make = (
      name: string,
      target: Target,
      changed: PreparedText,
      truth: { start: number; end: number },
      slack = 0,
    ): HonestyCase => ({
      ...base,
      ...named(name, double, target),
      page: changed,
      truth,
      slack,
    });
    if (edited && editedPage) {
      const near = everywhere.filter(({ start, end }) => end >= unit.start - 1 && start <= unit.end + 1);
      const truth = edited.placeOf(unit.start, unit.end);
      yield make('5 % edited everywhere', NEVER_ELSEWHERE, editedPage, truth, sizeOf(near));
    }
    const half = changeText(text, [gone(0, unit.start >> 1)]);
    yield make('half before it cut', NEVER_ELSEWHERE, prepareText(half.text), half.placeOf(unit.start, unit.end));
    const cut = changeText(text, [
      gone(Math.max(0, unit.start - CUT), unit.start),
      gone(unit.end, Math.min(text.length, unit.end + CUT)),
    ]);
    yield make('40 cut on both sides', NEVER_ELSEWHERE, prepareText(cut.text), cut.placeOf(unit.start, unit.end));
    const now = order.placeOf(unit);
    if (now) yield make('paragraphs reordered', NEVER_ELSEWHERE, order.page, now);
  }
}

function shuffled(
  text: string,
  random: Random,
): { page: PreparedText; placeOf: (unit: Unit) => { start: number; end: number } | null } {
  let at = 0;
  const paragraphs = text.split('\n').map((words) => {
    const start = at;
    at += words.length + 1;
    return { words, start, now: 0 };
  });
  const order = random.some(paragraphs, paragraphs.length);
  let now = 0;
  for (const paragraph of order) {
    paragraph.now = now;
    now += paragraph.words.length + 1;
  }
  return {
    page: prepareText(order.map(({ words }) => words).join('\n')),
    placeOf({ start, end }) {
      const own = paragraphs.find(
        (paragraph) => start >= paragraph.start && end <= paragraph.start + paragraph.words.length,
      );
      return own ? { start: start - own.start + own.now, end: end - own.start + own.now } : null;
    },
  };
}
