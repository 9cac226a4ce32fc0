/** What a fact must not begin or end with, since a sentence goes on around it. */
const EDGES = /^[\s，,、。．.；;：:…—–-]+|[\s，,、。；;：:—–-]+$/gu;
/** The same mark twice: a slip of the page, which would look like one of ours. */
const DOUBLED = /([，,、。；;：:])\1+/gu;
const EMPTY_MARKS = /“\s*”|‘\s*’|《\s*》|〈\s*〉|（\s*）|\(\s*\)/gu;

/** A fact as it can stand within a sentence: on one line, without empty marks, doubled marks, and marks at its edges. */
export function cleanFact(fact = ''): string {
  return fact
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(EMPTY_MARKS, '')
    .replaceAll(DOUBLED, '$1')
    .replaceAll(EDGES, '');
}
