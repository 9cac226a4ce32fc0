// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPageText } from './page-text';
import { selectedQuote } from './selected-quote';

const quoteOf = (html: string): string => {
  document.body.innerHTML = html;
  const page = readPageText(document.body);
  return selectedQuote(page, { exact: page.text, prefix: '', suffix: '', start: 0 });
};

describe('selectedQuote', () => {
  it('parts paragraphs by one line feed, without indents', () => {
    expect(quoteOf('<p>　　甲。</p><p>&nbsp;</p><p>\u2003\u2003乙。\u200b</p>')).toBe('甲。\n乙。');
  });
  it('keeps what the writer meant, word for word', () => {
    expect(quoteOf('<p>总\u3000则——“干”,  OK\n yes\u200b！👨‍👩‍👧</p>')).toBe('总\u3000则——“干”, OK yes！👨‍👩‍👧');
  });
});
