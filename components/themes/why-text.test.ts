// @vitest-environment node
import { expect, test } from 'vitest';
import { sayIn } from '@/utils/i18n/say-in';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Note } from '@/utils/model/note';
import { whyText } from './why-text';

const note: Pick<Note, 'quote' | 'paragraph' | 'section'> = {
  quote: '把材料写短，把路走长。',
  paragraph: { index: 3, text: '形式主义要不得。把材料写短，把路走长。 Leadership means listening.' },
  section: ['一、改进作风', '（一）少开会'],
};

test.each([
  [['材料'], '因为提到“材料”', 'Since it speaks of “材料”'],
  [['形式主义'], '因为本段里提到“形式主义”', 'Since its paragraph speaks of “形式主义”'],
  [
    ['少开会', '材料', 'leadership', '作风'],
    '因为提到“材料”，本段里提到“leadership”，小标题里提到“少开会”“作风”',
    'Since it speaks of “材料”, its paragraph speaks of “leadership”, its heading speaks of “少开会” “作风”',
  ],
  [['别的形'], '因为提到“别的形”', 'Since it speaks of “别的形”'],
])('%j: %s', (words, zh, en) => {
  expect(whyText(words, note, sayIn(themeNotesTexts, 'zh-CN'), 'zh-CN')).toBe(zh);
  expect(whyText(words, note, sayIn(themeNotesTexts, 'en'), 'en')).toBe(en);
});
