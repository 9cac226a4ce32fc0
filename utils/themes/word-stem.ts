/**
 * A Latin word without the endings of number and tense, in lower case: “leaders” and “leader”, “learning”, “learned” and “learn” are one word. Light on
 * purpose: a word too many under a theme is worse than one too few.
 */
export function wordStem(word: string): string {
  const whole = word.replace(/['’]s?$/, '');
  const bare = endingOff(whole);
  return bare.length > 3 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}

function endingOff(word: string): string {
  if (word.length <= 3 || !/[a-z]$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/[^suio]s$/.test(word)) return endingOff(word.slice(0, -1));
  const open = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(word)?.[1];
  if (open === undefined || open.length < 3) return word;
  // planned, planning: the letter was doubled for the ending. But fall, pass, miss have it themselves.
  return /([^aeioulsz])\1$/.test(open) ? open.slice(0, -1) : open;
}
