/** Codes of ours (`disk-full`) and names of errors (`QuotaExceededError`): one word. Anything else may be a sentence, or come from a page. */
const WORD = /^[A-Za-z][\w-]{0,39}$/;

/**
 * What an error is called, for brackets in a message: it is no language, and helps whoever is asked for help. Its `message` is for logs: it is
 * in English only, may be long, and says nothing of the way out.
 */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && WORD.test(code)) return code;
  return WORD.test(error.name) ? error.name : 'Error';
}
