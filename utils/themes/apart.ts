/** Phrases of which none is part of one before it. */
export function apart<Phrase extends { text: string }>(phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    if (!kept.some(({ text }) => text.includes(phrase.text) || phrase.text.includes(text))) kept.push(phrase);
  }
  return kept;
}
