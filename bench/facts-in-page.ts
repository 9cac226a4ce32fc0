import type { SpeechDraft } from '@/utils/model/speech';
import { findArticle } from '@/utils/speeches/find-article';
import { readSpeech } from '@/utils/speeches/read-speech';

/** Reads a saved page in the browser's own parser, never laid out; and how long that took, ms. */
export function readFacts(html: string, url: string, rules: boolean): { speech: SpeechDraft; took: number } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const started = performance.now();
  const speech = readSpeech(page, url, { findArticle, ...(!rules && { sites: [] }) });
  return { speech, took: performance.now() - started };
}
