/** The number of a page before the extension of a path: c1013-31153719-2.html, c_1121867529_2.htm, t20200101_123_1.html. */
const SUFFIX = /^(.*[^/_-])([-_])(\d{1,2})(\.[a-z]{2,5})$/i;

/** A path without the number of a page, and that number; undefined where it has none. Whether it numbers pages only a pager can tell. */
export function pageSuffix(path: string): { first: string; mark: string; number: number } | undefined {
  const [, stem, mark, number, extension] = SUFFIX.exec(path) ?? [];
  return stem === undefined || mark === undefined
    ? undefined
    : { first: stem + (extension ?? ''), mark, number: Number(number) };
}
