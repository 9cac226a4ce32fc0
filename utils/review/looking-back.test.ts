// @vitest-environment node
import { expect, test } from 'vitest';
import { inZone } from './fixtures/in-zone';
import { lookingBack } from './looking-back';

/** A Friday, noon in Shanghai. */
const NOW = Date.UTC(2026, 3, 24, 4);

test('weeks from Monday to today, each day once, by the clock on the wall', () => {
  inZone('Asia/Shanghai', () => {
    const { weeks } = lookingBack({ kept: [], written: [], documents: [] }, NOW);
    expect(weeks).toHaveLength(26);
    expect(weeks.map(({ length }) => length)).toEqual([...Array.from({ length: 25 }, () => 7), 5]);
    expect(weeks[0]?.[0]?.day).toBe('2025-10-27');
    expect(weeks.at(-1)?.map(({ day }) => day.slice(5))).toEqual(['04-20', '04-21', '04-22', '04-23', '04-24']);
  });
});

test('what was kept at one in the night is of the evening before; what is older than the weeks is not counted', () => {
  inZone('Asia/Shanghai', () => {
    const night = Date.UTC(2026, 3, 23, 17);
    const back = lookingBack(
      {
        kept: [
          { at: night, speechId: 'a' },
          { at: NOW, speechId: 'a' },
          { at: NOW, speechId: 'b' },
          { at: Date.UTC(2024, 0, 1), speechId: 'c' },
          { at: NOW + 5 * 86_400_000, speechId: 'd' },
        ],
        written: [night, night, 0],
        documents: [NOW],
      },
      NOW,
    );
    expect(back).toMatchObject({ notes: 3, speeches: 2, words: 2, documents: 1 });
    expect(back.weeks.at(-1)?.slice(3)).toEqual([
      { day: '2026-04-23', read: 1, written: 2 },
      { day: '2026-04-24', read: 2, written: 1 },
    ]);
  });
});

test.each(['America/New_York', 'Australia/Lord_Howe'])('in %s no day is left out where the clocks change', (zone) => {
  inZone(zone, () => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
      const days = lookingBack({ kept: [], written: [], documents: [] }, at, 4).weeks.flat();
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
    }
  });
});
