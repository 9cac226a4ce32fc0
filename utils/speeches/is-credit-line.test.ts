import { expect, it } from 'vitest';
import { isCreditLine } from './is-credit-line';

it.each([
  '来源：岚溪日报',
  '责任编辑：',
  '（责编：沈小舟、陆一鸣）',
  '责任编辑：沈小舟，陆一鸣。',
  '来源：岚溪日报社新闻客户端 2026年04月25日08:15 责任编辑：沈小舟',
  '原载：《岚溪日报》2026年4月25日。',
])('%s is', (line) => expect(isCreditLine(line)).toBe(true));

it.each([
  '审核：这一关要把严。',
  '来源：一是群众；二是实践',
  '来源：从群众的生活里来，从田间地头的实践里来，从一代又一代人走过的路里来',
  '编辑部里的灯一直亮着',
  `（来源：${'桥'.repeat(200)}）`,
])('%s is the speaker’s', (line) => expect(isCreditLine(line)).toBe(false));
