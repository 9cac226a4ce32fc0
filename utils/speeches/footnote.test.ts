import { describe, expect, it } from 'vitest';
import { footnote } from './footnote';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);

describe('footnote', () => {
  it('is found at the end', () =>
    expect(footnote(page('<p>桥要修到家门口。</p><p>※这是在渡口的讲话。</p>'))).toBe('※这是在渡口的讲话。'));
  it('is no paragraph', () => expect(footnote(page(`<p>这是${'桥要修到家门口。'.repeat(40)}</p>`))).toBeNull());
});
