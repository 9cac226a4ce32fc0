import { expect, it } from 'vitest';
import { isEditorsLine } from './is-editors-line';

it.each([
  '编者按：近日，岚溪召开会议，现将发言刊登如下。',
  '　　【内容摘要】治水先治人心。',
  '（责编：周宁、林知远）',
  '责任编辑：周宁',
  '【编辑:周宁】',
  '网站编辑 - 周宁',
  '来源：岚溪日报',
  '（作者系岚溪市委书记）',
  '会议现场。新华社记者 周宁 摄',
  '新华社记者 周宁/摄',
])('%s is', (line) => expect(isEditorsLine(line)).toBe(true));

it.each([
  '编者按下这颗钮，图书就到了读者手里。',
  '来源于群众，服务于群众。',
  '责任编辑要有责任，校对要校得对。',
  '摘要抄得再多，也不如把一件事做成。',
  '他拍摄的照片，记者都说好。',
  `编者按：${'这一段后面就是正文。'.repeat(80)}`,
  `来源：${'从群众中来，到群众中去。'.repeat(12)}`,
])('%.30s is the speech’s', (line) => expect(isEditorsLine(line)).toBe(false));
