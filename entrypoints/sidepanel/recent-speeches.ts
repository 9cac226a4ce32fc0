import type { RecentSpeech } from '@/components/panel/NotHere';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { sourceAddress } from '@/utils/speeches/source-address';

/** Speeches offered to go back to: what one glance takes in. */
const MOST = 5;

/** The speeches notes were last kept from, newest first. */
export function recentSpeeches(notes: Note[], speeches: ReadonlyMap<string, Speech>): RecentSpeech[] {
  const last = new Map<string, { at: number; notes: number }>();
  for (const { speechId, created } of notes) {
    const seen = last.get(speechId) ?? { at: 0, notes: 0 };
    last.set(speechId, { at: Math.max(seen.at, created), notes: seen.notes + 1 });
  }
  return [...last]
    .sort(([, a], [, b]) => b.at - a.at)
    .flatMap(([id, { notes }]): RecentSpeech[] => {
      const speech = speeches.get(id);
      const url = sourceAddress(speech);
      return speech && url ? [{ id, title: speech.title, speaker: speech.speaker, lang: speech.lang, url, notes }] : [];
    })
    .slice(0, MOST);
}
