import { describe, expect, it } from 'vitest';
import { nameIn } from './name-in';

describe('nameIn', () => {
  it.each([
    ['周宁', '周宁'],
    ['周　宁', '周宁'],
    ['欧阳砚秋', '欧阳砚秋'],
    ['阿依古丽·艾山', '阿依古丽·艾山'],
    ['岚溪市人民政府市长　周　宁', '周宁'],
    ['中共渡口镇委书记、镇长 周宁', '周宁'],
    ['省长 周宁', '周宁'],
    ['周宁 林知远', '周宁、林知远'],
    ['作者：周宁', '周宁'],
    ['By Noor Vale', 'Noor Vale'],
    ['Noor Vale', 'Noor Vale'],
    ['10458', null],
    ['责编：周宁', null],
    ['本报记者 周宁', null],
    ['人民网', null],
    ['岚溪日报', null],
    ['昨天', null],
    ['渡口之声 昨天', null],
    ['打印', null],
    ['把桥修到家门口', null],
    ['admin', null],
    ['<script>alert(1)</script>', null],
    ['', null],
  ])('%s → %s', (line, name) => expect(nameIn(line)).toBe(name));
});
