import { describe, expect, it } from 'vitest';
import { standsUnchanged } from './stands-unchanged';

const text = `${'甲'.repeat(50)}要实干${'乙'.repeat(50)}`;
const anchor = {
  exact: '要实干',
  prefix: '甲'.repeat(32),
  suffix: '乙'.repeat(32),
  start: 50,
  textLength: text.length,
};

describe('standsUnchanged', () => {
  it('says so', () => expect(standsUnchanged(text, anchor)).toBe(true));
  it.each([
    ['another length', { textLength: text.length + 1 }],
    ['no length', { textLength: undefined }],
    ['another place', { start: 49 }],
    ['a place before the page', { start: -3 }],
    ['a side cut short', { prefix: '甲' }],
    ['no side', { suffix: '' }],
    ['another side', { suffix: '丙'.repeat(32) }],
  ])('but not with %s', (_, odd) => expect(standsUnchanged(text, { ...anchor, ...odd })).toBe(false));
});
