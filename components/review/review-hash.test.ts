import { expect, test } from 'vitest';
import { reviewAt, reviewHash, type ReviewPlace } from './review-hash';

test.each<ReviewPlace>([
  { kind: 'start' },
  { kind: 'session' },
  { kind: 'read', what: 'five' },
  { kind: 'read', what: 'theme', id: 'theme001' },
  { kind: 'read', what: 'speech', id: 'speech01' },
  { kind: 'read', what: 'unthought' },
  { kind: 'read', what: 'unthought', from: 'note0001' },
])('%j has an address that leads to it', (place) => {
  expect(reviewAt(reviewHash(place))).toEqual(place);
});

test.each(['', '#', '#review/', '#review/nowhere', '#review/theme', '#review/speech/'])(
  '“%s” leads to the start',
  (hash) => {
    expect(reviewAt(hash)).toEqual({ kind: 'start' });
  },
);
