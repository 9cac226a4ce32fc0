import { foldedSpan } from '@/utils/anchoring/folded-span';
import { locateQuote } from '@/utils/anchoring/locate-quote';
import type { Hit, Placement } from '@/utils/model/placement';
import { foldText } from '@/utils/text/fold-text';
import { formulaicSpeech, type SpeechSet } from './formulaic-speech';
import type { HonestyCase, Target } from './honesty-case';
import { honestyCases } from './honesty-cases';
import { isChinese, unitsOf, type UnitKind } from './honesty-units';
import { peerRule } from './peer-rule';
import { seededRandom } from './seeded-random';

/** What became of the cases of a row. */
export type Tally = {
  n: number;
  /** Drawn on the passage: with its very bounds, or nearly. */
  exact: number;
  near: number;
  /** Drawn on anything else; of these, on an identical copy. */
  elsewhere: number;
  copy: number;
  ambiguous: number;
  lost: number;
  /** Not drawn, but the passage's place is among the candidates. */
  offered: number;
};
export type Failure = { wrong: string; exact: string; before: string; after: string; now: string; answer: string };
export type Row = {
  group: string;
  name: string;
  unit: UnitKind;
  target: Target;
  ours: Tally;
  peer: Tally;
  failures: Failure[];
};
export type Report = {
  texts: number;
  characters: number;
  /** Share of clauses and phrases that occur again in the same text. */
  recurring: { clause: number; phrase: number };
  rows: Row[];
  seconds: number;
};
export type Options = {
  texts: string[] | { set: SpeechSet; count: number };
  /** Only groups whose name starts so. */
  only: string;
  /** Failures kept per row. */
  show: number;
};

/** Every how many cases of a row the peer is asked too: it takes a hundred times as long. */
const PEER_EVERY = 6;
const PEER_SLACK = 3;

type Outcome = 'exact' | 'near' | 'elsewhere' | 'ambiguous' | 'lost';

/** Runs all cases over the texts. The same texts give the same report, but for `seconds`. */
export function honesty({ texts: source, only, show }: Options): Report {
  const started = performance.now();
  const texts = Array.isArray(source)
    ? source
    : Array.from({ length: source.count }, (_, index) => formulaicSpeech(source.set, index));
  const seed = Array.isArray(source) ? 'file' : source.set;
  const rows = new Map<string, Row>();
  texts.forEach((text, index) => {
    for (const one of honestyCases(text, `${seed} ${index}`, only)) {
      const key = `${one.group}|${one.name}|${one.unit}`;
      const row = rows.get(key) ?? newRow(one);
      rows.set(key, row);
      const placement = locateQuote(one.page, one.anchor);
      const outcome = count(row.ours, one, placement);
      const wrong = whatIsWrong(one, placement, outcome);
      if (wrong && row.failures.length < show) row.failures.push(failure(one, placement, wrong));
      if (row.ours.n % PEER_EVERY === 1) {
        // It does not fold, so a mark at a border may be in or out.
        count(row.peer, { ...one, slack: Math.max(one.slack, PEER_SLACK) }, peerRule(one.page.text, one.anchor));
      }
    }
  });
  const order = [...new Set([...rows.values()].map(({ group }) => group))];
  return {
    texts: texts.length,
    characters: texts.reduce((sum, { length }) => sum + length, 0),
    recurring: { clause: recurring(texts, 'clause'), phrase: recurring(texts, 'phrase') },
    rows: [...rows.values()].toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group)),
    seconds: (performance.now() - started) / 1000,
  };
}

const emptyTally = (): Tally => ({ n: 0, exact: 0, near: 0, elsewhere: 0, copy: 0, ambiguous: 0, lost: 0, offered: 0 });

function newRow({ group, name, unit, target }: HonestyCase): Row {
  return { group, name, unit, target, ours: emptyTally(), peer: emptyTally(), failures: [] };
}

function count(tally: Tally, one: HonestyCase, placement: Placement): Outcome {
  const outcome = judge(one, placement);
  tally.n += 1;
  tally[outcome] += 1;
  if (outcome === 'elsewhere' && 'start' in placement) {
    const words = one.page.text.slice(placement.start, placement.end);
    if (foldText(words).text === foldText(one.anchor.exact).text) tally.copy += 1;
  }
  if (isOffered(one, placement)) tally.offered += 1;
  return outcome;
}

function judge({ page, truth, slack }: HonestyCase, placement: Placement): Outcome {
  if (!('start' in placement)) return placement.state;
  if (!truth) return 'elsewhere';
  const [is, ought] = [placement, truth].map(({ start, end }) => foldedSpan(page.folded, start, end));
  if (is && ought && is.from === ought.from && is.to === ought.to) return 'exact';
  const overlaps = placement.start < truth.end && placement.end > truth.start;
  const isNear = Math.abs(placement.start - truth.start) <= slack && Math.abs(placement.end - truth.end) <= slack;
  return overlaps && isNear ? 'near' : 'elsewhere';
}

function isOffered({ truth, slack }: HonestyCase, placement: Placement): boolean {
  if ('start' in placement || !truth) return false;
  return placement.candidates.some(
    ({ start, end }) =>
      start < truth.end &&
      end > truth.start &&
      Math.abs(start - truth.start) <= slack + 2 &&
      Math.abs(end - truth.end) <= slack + 2,
  );
}

/** What this case adds to a target being missed. */
function whatIsWrong(one: HonestyCase, placement: Placement, outcome: Outcome): string | null {
  const { target } = one;
  if (outcome === 'elsewhere') return 'drawn elsewhere';
  const isDrawn = 'start' in placement;
  if (target.drawn !== undefined && isDrawn) return 'drawn';
  if (target.found !== undefined && !isDrawn) return 'not found';
  if (target.offered !== undefined && !isOffered(one, placement)) return 'not offered';
  return null;
}

function failure({ anchor, page, truth }: HonestyCase, placement: Placement, wrong: string): Failure {
  const told = (hit: Hit): string =>
    `${hit.score.toFixed(2)} @${hit.start} ${marked(page.text, hit)}`.replaceAll('\n', '⏎');
  const answer =
    'start' in placement
      ? `${placement.state} ${told(placement)}`
      : `${placement.state} (${placement.candidates.length}) ${placement.candidates.slice(0, 2).map(told).join(' | ')}`;
  return {
    wrong,
    exact: `${anchor.exact} @${anchor.start}, ${anchor.occurrences ?? '?'}×`,
    before: anchor.prefix,
    after: anchor.suffix,
    now: truth ? `@${truth.start} ${marked(page.text, truth)}` : 'gone',
    answer,
  };
}

const marked = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(Math.max(0, start - 16), start)}【${text.slice(start, end)}】${text.slice(end, end + 16)}`;

/** How much of what could be marked in Chinese occurs again in its text, from the units the cases are sampled from. */
function recurring(texts: readonly string[], kind: UnitKind): number {
  let [all, again] = [0, 0];
  texts.forEach((text, index) => {
    if (!isChinese(text)) return;
    for (const { start, end } of seededRandom(`${index}`).some(unitsOf(text, kind), 200)) {
      const words = text.slice(start, end);
      all += 1;
      if (text.indexOf(words) !== text.lastIndexOf(words)) again += 1;
    }
  });
  return again / Math.max(1, all);
}
