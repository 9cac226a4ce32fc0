import { readFileSync } from 'node:fs';

/** The texts of a file given by `--set`: a JSON array of strings that are not empty. Says what is wrong with any other. */
export function textsOf(path: string): string[] {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`--set: ${path} can’t be read (${error instanceof Error ? error.message : String(error)}).`, {
      cause: error,
    });
  }
  let content: unknown;
  try {
    content = JSON.parse(source);
  } catch (error) {
    throw new Error(`--set: ${path} is no JSON (${error instanceof Error ? error.message : String(error)}).`, {
      cause: error,
    });
  }
  if (!Array.isArray(content)) throw new Error(`--set: ${path} must hold an array of texts, e.g. ["First speech …"].`);
  if (content.length === 0) throw new Error(`--set: ${path} holds no texts.`);
  content.forEach((text: unknown, index) => {
    if (typeof text !== 'string')
      throw new Error(`--set: entry ${index} of ${path} is no text but ${JSON.stringify(text)?.slice(0, 60)}.`);
    if (text.trim() === '') throw new Error(`--set: entry ${index} of ${path} is empty.`);
  });
  return content as string[];
}
