// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { footnote } from './footnote';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);

describe('footnote', () => {
  it('is found at the end', () =>
    expect(footnote(page('<p>桥要修到家门口。</p><p>※这是在渡口的讲话。</p>'))).toBe('※这是在渡口的讲话。'));
  it.each([
    '这是陈志远同志1945年在渡口代表大会的报告中提出的，至今仍有现实意义，我们要牢牢记住。',
    '这是陈志远总书记在渡口考察时的讲话精神，必须长期坚持。',
    '这是陈志远同志1945年在渡口代表大会上的报告，至今仍有现实意义。',
  ])('is no sentence about another’s: %s', (text) =>
    expect(footnote(page(`<p>桥要修到家门口。</p><p>${text}</p>`))).toBeNull(),
  );
  it.each([
    '这是周宁同志2023年5月29日在渡口镇大会上作的报告。',
    '这是周宁同志2023年5月29日在建桥动员会上重要讲话的一部分，标题是编者加的。',
    '（根据2026年4月20日在渡口会议上的讲话录音整理）',
    'This is a prepared text of the Commencement address delivered by Jane Rivers, head of the ferry, on June 12, 2026.',
  ])('is %s', (text) => expect(footnote(page(`<p>桥要修到家门口。</p><p>${text}</p>`))).toBe(text));
  it('is no paragraph', () => expect(footnote(page(`<p>这是${'桥要修到家门口。'.repeat(40)}</p>`))).toBeNull());
});
