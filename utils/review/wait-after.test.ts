// @vitest-environment node
import { expect, test } from 'vitest';
import { memoryCard } from './fixtures/askable';
import { inZone } from './fixtures/in-zone';
import { waitAfter } from './wait-after';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

test('tomorrow is a day away, also where the clocks change in the night', () => {
  inZone('Europe/Berlin', () => {
    const evening = new Date(2026, 2, 28, 20).getTime();
    const card = memoryCard({ stage: 1, step: 1, days: 0, stability: 0.3, last: evening - 10 * MINUTE, due: evening });
    expect(waitAfter(card, 3, evening)).toBe(DAY);
    expect(waitAfter(undefined, 1, evening)).toBe(MINUTE);
  });
});
