import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speechPage } from './speech-page.ts';

test('whatever the lines hold, the page shows just them', () => {
  const line = fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '`', '实', 'a', ' ', '</p>', '<script>', '&amp;'),
    minLength: 1,
  });
  fc.assert(
    fc.property(line, fc.array(line, { minLength: 1 }), (title, paragraphs) => {
      const page = new DOMParser().parseFromString(speechPage({ title, paragraphs }), 'text/html');
      expect(page.querySelector('h1')?.textContent).toBe(title);
      expect([...page.querySelectorAll('#rm_txt_zw p')].map((element) => element.textContent)).toEqual(
        paragraphs.map((text) => `　　${text}`),
      );
      expect(page.querySelectorAll('script')).toHaveLength(0);
    }),
  );
});
