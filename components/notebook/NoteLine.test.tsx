import { expect, test } from 'vitest';
import { parseQuery } from '@/utils/search/parse-query';
import { sampleNote, sampleSpeech, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { NoteLine } from './NoteLine';
import { useHits } from './use-hits';

function Line({ typed, note }: { typed: string; note: ReturnType<typeof sampleNote> }) {
  const hits = useHits(parseQuery(typed));
  return (
    <NoteLine note={note} speech={sampleSpeech()} themes={sampleThemes} tabStop onRead={() => undefined} hits={hits} />
  );
}
const note = sampleNote({
  quote: '前面说了许多别的话，一句接着一句，都不是要找的；要找的是这张清单。',
  thought: `${'先想到别的。'.repeat(12)}回去先看台账再说。`,
  url: 'https://www.yundu.example/a.html',
  themes: [
    { id: 'theme001', by: 'reader' },
    { id: 'theme002', by: 'suggested' },
  ],
});
const seen = (typed: string, selector: string) => {
  const { container, unmount } = show(<Line typed={typed} note={note} />);
  const [at] = container.querySelectorAll(selector);
  const found = {
    text: at?.textContent,
    marked: [...(at?.querySelectorAll('mark') ?? [])].map((one) => one.textContent),
  };
  unmount();
  return found;
};

test.each([
  ['清单', '.quote', /^…要找的是这张清单。$/],
  ['台账', '.line-own', /^想….*回去先看台账再说。$/],
  ['担当', '.line-themes', /^担当作为$/],
  ['学习方法', '.line-themes', /^担当作为学习方法$/],
  ['yundu.example', '.source', /yundu\.example$/],
  ['座谈会', '.source', /云渡市“读书与实干”座谈会$/],
])('a line shows why it was found by “%s”: in %s', (typed, where, text) => {
  const found = seen(typed, where);
  expect(found.text).toMatch(text);
  expect(found.marked).toEqual([typed]);
});

test('where nothing is searched for, a line is as it was', () => {
  expect(seen('', '.quote').text).toBe(note.quote);
  expect(seen('', '.line-own').text).toBeUndefined();
  expect(seen('', '.line-themes').text).toBe('担当作为');
  expect(seen('', '.source').text).not.toContain('yundu');
});
