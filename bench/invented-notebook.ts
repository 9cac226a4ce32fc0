import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { formulaicSpeech } from './formulaic-speech';
import { seededRandom } from './seeded-random';

const NOTES_OF_A_SPEECH = 20;
const DAY = 24 * 60 * 60 * 1000;
const THEMES = 40;

/** A notebook of so many notes from invented speeches, so many of each, 135 characters each with what the reader wrote to it. The same each time. */
export function inventedNotebook(
  count: number,
  notesOfSpeech = NOTES_OF_A_SPEECH,
): {
  notes: Note[];
  speeches: Map<string, Speech>;
  themes: Theme[];
} {
  const random = seededRandom('notebook');
  const speeches = new Map<string, Speech>();
  const notes: Note[] = [];
  for (let s = 0; notes.length < count; s++) {
    const sentences = formulaicSpeech('reporting', s)
      .split(/(?<=[。！.])|\n/u)
      .filter((sentence) => sentence.length > 8);
    const speech: Speech = {
      id: `speech${s}`,
      title: `在第${s}次工作推进会上的讲话`,
      speaker: `讲话人${s % 120}`,
      date: `20${10 + (s % 17)}-0${1 + (s % 9)}-1${s % 10}`,
      occasion: '工作推进会',
      publication: `某地日报${s % 30}`,
      lang: 'zh-CN',
      outline: [],
      paragraphs: [],
      fingerprint: { hashes: [], shingles: 0 },
      evidence: {},
      pageTitle: '',
      urls: [`https://www.site-${s % 50}.example/${s}.html`],
      thought: '',
      created: 1,
      changed: 1,
    };
    speeches.set(speech.id, speech);
    for (let n = 0; n < notesOfSpeech && notes.length < count; n++) {
      const some = (characters: number): string => {
        let text = '';
        while (text.length < characters) text += random.pick(sentences);
        return text;
      };
      const quote = some(40);
      notes.push({
        id: `note${String(notes.length).padStart(8, '0')}`,
        speechId: speech.id,
        anchor: { exact: quote, prefix: '', suffix: '', start: n },
        quote,
        paragraph: { index: n, text: quote },
        section: [random.pick(sentences).slice(0, 16)],
        themes: [{ id: `theme${random.below(THEMES)}`, by: 'reader' }],
        thought: random.below(3) === 0 ? '' : some(80),
        application: random.below(3) === 0 ? '' : some(30),
        url: speech.urls[0]!,
        created: (s + n / 100) * DAY,
        changed: 1,
      });
    }
  }
  const themes = Array.from({ length: THEMES }, (_, index): Theme => ({
    id: `theme${index}`,
    name: { zh: `主题${index}`, en: `Theme ${index}` },
    style: 1 + (index % 10),
    keywords: {},
    order: index,
    created: 1,
    changed: 1,
  }));
  return { notes, speeches, themes };
}
