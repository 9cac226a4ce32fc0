/** What a fact must not begin or end with, since a sentence goes on around it. */
const EDGES = /^[\s，,、。．.；;：:…—–-]+|[\s，,、。；;：:—–-]+$/gu;
/** Marks upon marks: a slip of the page, which would look like one of ours. */
const DOUBLED = /([，,、。；;：:])[，,、。；;：:]+/gu;
const EMPTY_MARKS = /“\s*”|‘\s*’|《\s*》|〈\s*〉|（\s*）|\(\s*\)/gu;
const PAIRS = ['“”', '《》', '（）', '()'] as const;

/** A fact as it can stand within a sentence: on one line, without empty marks, half pairs, doubled marks, and marks at its edges. */
export function cleanFact(fact = ''): string {
  const line = fact.replaceAll(/[\s\p{Cc}\u200b]+/gu, ' ').replaceAll(EMPTY_MARKS, '');
  return PAIRS.reduce(paired, line).replaceAll(DOUBLED, '$1').replaceAll(EDGES, '').replaceAll(/ {2,}/gu, ' ');
}

/** Without the marks of a kind that don't come in pairs, one within none. */
function paired(text: string, [open, close]: string): string {
  let depth = 0;
  for (const mark of text) {
    if (mark === open) depth += 1;
    if (mark === close) depth -= 1;
    if (depth < 0 || depth > 1) break;
  }
  return depth === 0 ? text : text.replaceAll(open!, '').replaceAll(close!, '');
}
