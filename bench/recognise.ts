import type { Fingerprint } from '@/utils/model/speech';
import { fingerprint, sameSpeech } from '@/utils/speeches/identify';
import { isSpoken } from '@/utils/speeches/is-spoken';
import { overlap } from '@/utils/speeches/overlap';
import { formulaicSpeech, type SpeechSet } from './formulaic-speech';
import { speechFamilies, variantNames, type VariantName } from './speech-families';

export type RecogniseOptions = { texts: string[] | { set: SpeechSet; count: number } };
export type RecogniseReport = {
  families: number;
  characters: number;
  /** Part of its sentences a speech shares with others, least and most. */
  sharing: [number, number];
  /** Of each kind of variant: how many are joined with their speech, and the least overlap with it. */
  joined: Record<VariantName, { n: number; joined: number; least: number }>;
  /** All pairs of texts of different families; how many were taken for one speech, and the greatest overlap of any. */
  pairs: number;
  falseJoins: number;
  greatest: number;
  /** ms of one fingerprint, and of comparing one pair twice. */
  fingerprinting: number;
  comparing: number;
};

/** What is kept of the lines of a page: without indents and what the speaker didn't say, as `readSpeech` has it. */
const asRead = (lines: string[]): string[] =>
  lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.trim())
    .filter(isSpoken);

/** Judges `fingerprint` and `sameSpeech` on families of speeches. The same texts give the same report, but for the times. */
export function recognise({ texts: source }: RecogniseOptions): RecogniseReport {
  const texts = Array.isArray(source)
    ? source
    : Array.from({ length: source.count }, (_, index) => formulaicSpeech(source.set, index));
  const families = speechFamilies(texts, Array.isArray(source) ? 'file' : source.set);
  let started = performance.now();
  const prints = families.map(({ speech, variants }) => ({
    speech: fingerprint(asRead(speech)),
    variants: variantNames.map((name) => fingerprint(asRead(variants[name]))),
  }));
  const fingerprinting = (performance.now() - started) / (families.length * (1 + variantNames.length));

  const joined = Object.fromEntries(
    variantNames.map((name, index) => {
      const pairs = prints.map(({ speech, variants }) => [speech, variants[index] as Fingerprint] as const);
      const least = Math.min(...pairs.map(([one, other]) => overlap(one, other).ofShorter));
      return [name, { n: pairs.length, joined: pairs.filter(([one, other]) => sameSpeech(one, other)).length, least }];
    }),
  ) as RecogniseReport['joined'];

  const all = prints.flatMap(({ speech, variants }, family) =>
    [speech, ...variants].map((print) => ({ print, family })),
  );
  let pairs = 0;
  let falseJoins = 0;
  let greatest = 0;
  started = performance.now();
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      if (one.family === other.family) continue;
      pairs += 1;
      if (sameSpeech(one.print, other.print)) falseJoins += 1;
      greatest = Math.max(greatest, overlap(one.print, other.print).ofShorter);
    }
  }
  const comparing = (performance.now() - started) / Math.max(1, pairs);
  const sharing = families.map((family) => family.sharing);
  return {
    families: families.length,
    characters: families.reduce((sum, { speech }) => sum + speech.join('').length, 0),
    sharing: [Math.min(...sharing), Math.max(...sharing)],
    joined,
    pairs,
    falseJoins,
    greatest,
    fingerprinting,
    comparing,
  };
}
