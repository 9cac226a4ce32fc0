import { expect, it } from 'vitest';
import { isLikelyName } from './is-likely-name';

it('knows names by common surnames, and by how long they are', () => {
  for (const name of ['周宁', '林知远', '欧阳砚', '欧阳砚秋', '阿依古丽·艾山', 'Noor Vale'])
    expect(isLikelyName(name), name).toBe(true);
  for (const other of ['渡口', '把桥修', '', '周', '高端访谈', '东方', '12', '文化', '项目', '时任', '高质量', '甘肃'])
    expect(isLikelyName(other), other).toBe(false);
});
