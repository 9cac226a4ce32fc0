import { expect, it } from 'vitest';
import type { PageLife } from '@/utils/messaging/page-life';
import type { NotePlace } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';
import { inSpeech } from './in-speech';

const place: NotePlace = {
  anchor: { exact: '问人', prefix: '一是', suffix: '；', start: 9 },
  quote: '问人',
  paragraph: { index: -1, text: '一是问人；' },
  section: [],
};
const speech = {} as SpeechDraft;
const life = (located?: Pick<NotePlace, 'paragraph' | 'section'>): PageLife => {
  const locate: NonNullable<PageLife['speeches']>['locate'] = (asked, passage) => {
    expect(asked).toBe(speech);
    expect(passage).toEqual({ anchor: place.anchor, quote: place.quote });
    return located;
  };
  return { speeches: { read: () => speech, locate } } as unknown as PageLife;
};

it('adds paragraph and section where the speech holds the passage', () => {
  const located = { paragraph: { index: 3, text: '一是问人；二是问水。' }, section: ['一、办法', '一是问人'] };
  expect(inSpeech(life(located), speech, place)).toEqual({ ...place, ...located });
});

it('leaves a place as it is where it does not', () => {
  expect(inSpeech(life(), speech, place)).toEqual(place);
});
