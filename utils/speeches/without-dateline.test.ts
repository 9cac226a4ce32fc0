import { expect, it } from 'vitest';
import { withoutDateline } from './without-dateline';

it.each([
  ['新华社岚溪12月31日电　今天我们开会。', '今天我们开会。'],
  ['中新社岚溪4月25日电 (记者 林知远)', ''],
  ['今天我们开会。', '今天我们开会。'],
])('%s', (line, rest) => expect(withoutDateline(line)).toBe(rest));
