// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readSpeechPage } from './speech-page';
import { spokenLines } from './spoken-lines';

const said = ['同志们：', '今天我们在渡口开会，大家都到了。', '桥要修到家门口，路要通到地头。'];
const spoken = (head: string[], heads: string[] = []) => {
  const html = `<article>${[...head, ...said].map((text) => `<p>${text}</p>`).join('')}</article>`;
  const page = readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), 'https://example.cn/');
  return spokenLines(page, ['把桥修到家门口', ...heads], '周宁').map(({ text }) => text);
};

describe('spokenLines', () => {
  it.each([
    [['携手架桥 共创未来', '——在渡口论坛开幕式上的主旨演讲', '（2026年4月25日，岚溪）', '渡口镇镇长　周宁']],
    [['渡口镇党委书记、镇长', '周宁', '（2026年4月25日）']],
    [['周宁（渡口镇镇长）', '（2026年4月25日）']],
    [['在渡口智库早餐会上的演讲']],
    [['（二O二五年十二月三十一日）']],
    [['（二〇二五年）']],
  ])('leaves out what stands above a speech: %j', (head) => expect(spoken(head)).toEqual(said));

  it.each([[['各位同事，']], [['周宁', '渡口的早晨']]])('keeps lines below that: %j', (head) =>
    expect(spoken(head)).toEqual([...head.filter((text) => text !== '周宁'), ...said]),
  );
});
