// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { signature } from './signature';
import { readSpeechPage } from './speech-page';

const said = ['今天我们在渡口开会，大家都到了。', '桥要修到家门口，路要通到地头。', '话说完了，事情现在就可以开始了。'];
const signed = (...end: string[]) => {
  const html = `<div>${[...said, ...end].map((text) => `<p>${text}</p>`).join('')}</div>`;
  return signature(readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), 'https://example.cn/'));
};

describe('signature', () => {
  it('is the day at the end and the name above it', () => {
    expect(signed('周　宁', '2026年4月24日')).toEqual({ from: 3, day: '2026-04-24', name: '周宁' });
    expect(signed('二〇二六年四月二十四日', '（责编：沈小舟）')).toEqual({ from: 3, day: '2026-04-24', name: null });
  });
  it('is a line with day and name, and a day that is none whole', () => {
    expect(signed('周宁 2026年4月20日')).toEqual({ from: 3, day: '2026-04-20', name: '周宁' });
    expect(signed('（根据2026年4月20日在渡口会议上的讲话录音整理）')).toMatchObject({ from: 3, day: '2026-04-20' });
    expect(signed('二〇二五年十二月')).toEqual({ from: 3, day: null, name: null });
  });
  it.each([[[]], [['周宁']], [['会开到2026年4月24日']], [['2026年4月31日']], [['（完）', '打印本页']]])(
    'is none in %j',
    (end) => expect(signed(...end)).toBeNull(),
  );
});
