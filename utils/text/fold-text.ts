import { buildFoldTable, DROPPED, WHITE } from './fold-table';
import { isTight } from './is-tight';

/** Text in the form in which passages are compared, with the way back. */
export type FoldedText = {
  text: string;
  /** Offset in the original of each folded unit's first unit; ascending. */
  starts: Uint32Array;
  /** Offset in the original just after each folded unit's last unit; ascending. */
  ends: Uint32Array;
};

const DOT = 0x2e;
const DASH = 0x2d;
const ELLIPSIS = 0x2026;
const LING = 0x96f6; // 零
const CIRCLE = 0x3007; // 〇
const YEAR = 0x5e74; // 年
/** 一 to 九, and 〇: the digits of years written out. */
const YEAR_DIGITS = new Set([CIRCLE, 0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d]);
/** First half of the pairs for variation selectors 17–256 and tags: they change how a character looks, not which it is. */
const SELECTOR_HIGH = 0xdb40;
/** `String.fromCharCode` takes its units as arguments; well under every engine's limit (about 65,000). */
const CHUNK = 8192;

let table: Uint16Array | undefined;
/** Units that need more than to be put down, by raw unit. */
let special: Uint8Array | undefined;

function specialUnits(fold: Uint16Array): Uint8Array {
  const needs = new Set([DROPPED, WHITE, SELECTOR_HIGH, DASH, ELLIPSIS, DOT, LING]);
  return Uint8Array.from(fold, (unit) => (needs.has(unit) ? 1 : 0));
}

/** Folding of one text, done piece by piece. */
export type Folding = {
  /** Folds on up to this offset of the text; the whole if it is beyond its end. */
  advance(to: number): void;
  /** Offset up to which the text is folded; its length once it is done. */
  at(): number;
  /** What it is folded to, once it is done. */
  result(): FoldedText;
  /** The same without the way back. */
  text(): string;
};

/** Where a text is folded into; each as long as the text at least. */
export type FoldingRoom = { units: Uint16Array; starts: Uint32Array; ends: Uint32Array };

/** Room for the folding of a text that has so many UTF-16 units. */
export function foldingRoom(length: number): FoldingRoom {
  return { units: new Uint16Array(length), starts: new Uint32Array(length), ends: new Uint32Array(length) };
}

/**
 * Begins to fold a text: a page of a million characters is folded in pieces, so that it can still draw. `foldText` does it in one go.
 *
 * @param room a caller's own, where many short texts follow one another; it is overwritten
 */
export function startFolding(text: string, room = foldingRoom(text.length)): Folding {
  const fold = (table ??= buildFoldTable());
  const needsMore = (special ??= specialUnits(fold));
  const { units, starts, ends } = room;
  let folded = 0;
  let read = 0;
  /** Start of white space not yet decided on, or −1. */
  let waiting = -1;
  let waitingEnd = 0;
  return {
    at: () => read,
    advance(to) {
      // Locals, since what a closure holds is slower by half in a loop over every character (measured).
      let n = folded;
      let white = waiting;
      let whiteEnd = waitingEnd;
      let i = read;
      for (const stop = Math.min(to, text.length); i < stop; i++) {
        const raw = text.charCodeAt(i);
        const unit = fold[raw] ?? raw;
        // Nearly every character: nothing before it waits to be decided on.
        if (needsMore[raw] === 0 && white < 0 && (n === 0 || units[n - 1] !== LING)) {
          units[n] = unit;
          starts[n] = i;
          ends[n++] = i + 1;
          continue;
        }
        if (unit === DROPPED) continue;
        if (unit === WHITE) {
          if (white < 0) white = i;
          whiteEnd = i + 1;
          continue;
        }
        if (unit === SELECTOR_HIGH) {
          const next = text.charCodeAt(i + 1);
          if (next >= 0xdc00 && next <= 0xdfff) i++;
          continue;
        }
        if (white >= 0) {
          // White space at the very start has no left neighbour and goes, as does that at the very end.
          if (n > 0 && keepsSpace(units, n, unit)) {
            units[n] = WHITE;
            starts[n] = white;
            ends[n++] = whiteEnd;
          }
          white = -1;
        }
        const last = n > 0 ? (units[n - 1] ?? 0) : 0;
        if ((unit === DASH || unit === ELLIPSIS) && last === unit) {
          ends[n - 1] = i + 1;
          continue;
        }
        if (unit === DOT && last === DOT && n > 1 && units[n - 2] === DOT) {
          // Three dots are an ellipsis, and an ellipsis after an ellipsis is the same one: …… and ...... are one mark.
          n -= n > 2 && units[n - 3] === ELLIPSIS ? 2 : 1;
          units[n - 1] = ELLIPSIS;
          ends[n - 1] = i + 1;
          continue;
        }
        if (last === LING && n > 1 && YEAR_DIGITS.has(units[n - 2] ?? 0)) {
          if (unit === YEAR || unit === LING || YEAR_DIGITS.has(unit)) units[n - 1] = CIRCLE;
        }
        units[n] = unit;
        starts[n] = i;
        ends[n++] = i + 1;
      }
      folded = n;
      waiting = white;
      waitingEnd = whiteEnd;
      read = i;
    },
    result: () => ({
      text: decode(units.subarray(0, folded)),
      starts: starts.slice(0, folded),
      ends: ends.slice(0, folded),
    }),
    text: () => decode(units.subarray(0, folded)),
  };
}

/**
 * Folds text so that harmless differences vanish: width, white space that means nothing, zero-width marks, one class of quotes, dashes and
 * dots, case, 零 for 〇 in years. Offsets are UTF-16 units. Folding folded text changes nothing.
 */
export function foldText(text: string): FoldedText {
  const folding = startFolding(text);
  folding.advance(text.length);
  return folding.result();
}

/** Whether white space after the first `n` units and before `next` parts words. */
function keepsSpace(units: Uint16Array, n: number, next: number): boolean {
  const last = units[n - 1] ?? 0;
  const before = units[n - 2] ?? 0;
  if (!isTight(last, before)) return !isTight(next, last);
  // “item 3. 5 people” is not “item 3.5 people”.
  return (last === DOT || last === 0x2c || last === 0x3a) && isDigit(before) && isDigit(next);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Units to a string. Not TextDecoder: it replaces lone surrogates, and offsets would no longer fit what the page has. */
function decode(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    // Not spread: that walks an iterator, and takes ten times as long.
    text += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[]);
  }
  return text;
}
