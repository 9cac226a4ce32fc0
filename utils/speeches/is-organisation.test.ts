import { expect, it } from 'vitest';
import { isOrganisation } from './is-organisation';

it.each([
  '办公室',
  '宣传部',
  '管理员',
  '教务处',
  '渡口大学',
  '岚溪市人民政府',
  'Stoneford University',
  'Ferry Daily Staff',
  'The Town Hall',
  'Web Master',
])('%s is an organisation', (text) => expect(isOrganisation(text)).toBe(true));

it.each(['周宁', '林知远', '欧阳砚秋', '张部', '仇和', 'Jane Rivers', 'Jane H. Rivers', 'Stuart Hall'])(
  '%s is none',
  (text) => expect(isOrganisation(text)).toBe(false),
);
