// @vitest-environment node
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf } from '@/scripts/imports-of';
import { readSources } from '@/scripts/read-sources';

/*
 * The rooms of docs/architecture.md, held. Arrows go down only: entrypoints → components and effects → pure rooms → model.
 * A folder that isn't named here has no place yet: decide which room it is, then add it.
 */

const pureRooms = [
  'utils/model',
  'utils/text',
  'utils/anchoring',
  'utils/speeches',
  'utils/sites',
  'utils/themes',
  'utils/review',
  'utils/study-notes',
  'utils/export',
  'utils/import',
  'utils/search',
  'utils/i18n',
];
const inPage = [...pureRooms, 'utils/highlighting', 'utils/messaging', 'components', 'preact', 'valibot', 'wxt'];
const inExtension = [...pureRooms, 'utils/storage', 'utils/messaging', 'components', 'preact', 'valibot', 'wxt'];
/** What each room may import: other rooms, and packages. Its own files always. */
const mayImport: Record<string, string[]> = {
  'utils/model': ['valibot'],
  'utils/text': ['utils/model'],
  'utils/i18n': ['utils/model'],
  'utils/anchoring': ['utils/model', 'utils/text'],
  'utils/speeches': ['utils/model', 'utils/text', 'utils/anchoring', 'utils/sites'],
  'utils/sites': ['utils/model'],
  'utils/themes': ['utils/model', 'utils/text', 'valibot'],
  'utils/review': ['utils/model', 'utils/text', 'utils/themes', 'ts-fsrs'],
  'utils/study-notes': ['utils/model', 'utils/text', 'utils/i18n'],
  // Anchoring: a speech goes out with its passages marked, and only those that are placed as on a page.
  'utils/export': [
    'utils/model',
    'utils/text',
    'utils/i18n',
    'utils/study-notes',
    'utils/review',
    'utils/anchoring',
    'fflate',
  ],
  'utils/import': ['utils/model', 'utils/text', 'utils/anchoring', 'utils/speeches', 'valibot'],
  'utils/search': ['utils/model', 'utils/text', 'utils/sites'],
  'utils/highlighting': ['utils/anchoring'],
  'utils/storage': [
    'utils/model',
    'utils/text',
    'utils/speeches',
    'utils/themes',
    'utils/review',
    'dexie',
    'valibot',
    'preact',
  ],
  'utils/messaging': ['utils/model', 'utils/speeches', 'valibot'],
  components: [...pureRooms, 'preact'],
  'entrypoints/background': [...pureRooms, 'utils/highlighting', 'utils/storage', 'utils/messaging', 'wxt'],
  'entrypoints/theme-suggester': [...pureRooms, 'utils/storage', 'wxt'],
  'entrypoints/page-joiner': [...pureRooms, 'utils/storage', 'wxt'],
  'entrypoints/page-watch': inPage,
  'entrypoints/reader': inPage,
  'entrypoints/controls': inPage,
  'entrypoints/speech-reader': inPage,
  'entrypoints/article-finder': inPage,
  'entrypoints/sidepanel': inExtension,
  'entrypoints/notebook': inExtension,
  'entrypoints/read': [...inExtension, 'utils/highlighting'],
};
/** `browser` reaches further than any other import, so the files that may have it are told one by one (rooms end with a slash). */
const mayUseBrowser = [
  'utils/messaging/',
  'utils/storage/settings.ts',
  'utils/storage/due-counts.ts',
  'utils/storage/last-backup.ts',
  'utils/storage/hand-in-settings.ts',
  'utils/storage/allowed-sites.ts',
  'entrypoints/',
];
/** Scripts that run inside the pages of others. There IndexedDB is the host page's, and the polyfill would be 10 kB in every page. */
const pageScripts = ['page-watch', 'reader', 'controls', 'speech-reader', 'article-finder'].map(
  (name) => `entrypoints/${name}/index.ts`,
);
const topLevel = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'e2e',
  'bench',
  'docs',
  'scripts',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
];
/** Made by tools, ignored by git. */
const made = ['node_modules', 'out', 'test-results'];

const sources = readSources(['entrypoints', 'components', 'utils'], /\.tsx?$/);
const shipped = sources.filter(({ path }) => !/\.test\.tsx?$|\/fixtures\//.test(path));
const files = new Set(sources.map(({ path }) => path));
const imports = shipped.flatMap(importsOf);

/** The room a file of ours is in: the first folder of `components`, the first two of the others. */
function roomOf(path: string): string {
  return path.startsWith('components/') ? 'components' : path.split('/').slice(0, 2).join('/');
}

/** A package's name without the path in it. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function mayUse(from: string, target: string): boolean {
  if (target === 'wxt/browser') return mayUseBrowser.some((allowed) => from.startsWith(allowed));
  if (packageOf(target) === 'papaparse') return from === 'utils/export/notes-csv.ts';
  if (packageOf(target) === 'ts-fsrs') return from === 'utils/review/schedule.ts';
  if (packageOf(target).startsWith('@tiptap/')) return from.startsWith('components/study-notes/');
  if (packageOf(target) === '@mozilla/readability') return from === 'utils/speeches/find-article.ts';
  return mayImport[roomOf(from)]?.includes(packageOf(target)) ?? false;
}

test('every source file is in a room', () => {
  expect(
    [...new Set(sources.map(({ path }) => roomOf(path)))].filter(
      (room) => !(room in mayImport) && room !== 'utils/rooms.test.ts',
    ),
  ).toEqual([]);
});

test('rooms import only what their kind may', () => {
  const wrong = imports.filter(({ from, target, own }) =>
    own ? roomOf(target) !== roomOf(from) && !mayImport[roomOf(from)]?.includes(roomOf(target)) : !mayUse(from, target),
  );
  // A type is erased, yet a room that names another's types knows it all the same. Free are only these, which are words of the whole:
  // the platform's own types, the shapes that travel between page and background, and the page's text, which the scripts of a page share.
  const free = ['wxt/browser', 'utils/messaging/calls', 'utils/anchoring/page-text'];
  const told = wrong.filter(({ target, typeOnly }) => !(typeOnly && free.includes(target)));
  expect(told.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

test('rooms refer to each other by “@/…”, to their own files by “./…”', () => {
  const wrong = shipped.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:from|import)\s*\(?\s*'((?:\.|@\/)[^']*)'/g)]
      .map((found) => found[1] ?? '')
      .filter((specifier) =>
        specifier.startsWith('@/')
          ? roomOf(specifier.slice(2)) === roomOf(path) && !path.startsWith('components/')
          : false,
      )
      .map((specifier) => `${path} → ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('no room is imported by a room it imports', () => {
  const rooms = new Map<string, Set<string>>();
  for (const { from, target, own } of imports) {
    if (own && roomOf(from) !== roomOf(target))
      rooms.set(roomOf(from), (rooms.get(roomOf(from)) ?? new Set()).add(roomOf(target)));
  }
  const reach = (room: string, seen: Set<string>): Set<string> => {
    for (const next of rooms.get(room) ?? []) if (!seen.has(next)) reach(next, seen.add(next));
    return seen;
  };
  expect([...rooms.keys()].filter((room) => reach(room, new Set()).has(room))).toEqual([]);
});

describe.each(pageScripts)('%s', (script) => {
  /** Everything that ends up in the bundle, with the way it came in. */
  const bundled = new Map<string, string>();
  const follow = (path: string, way: string): void => {
    if (bundled.has(path)) return;
    bundled.set(path, way);
    for (const { target, own } of imports.filter(({ from, typeOnly }) => from === path && !typeOnly)) {
      const file = own ? [target, `${target}.ts`, `${target}.tsx`].find((candidate) => files.has(candidate)) : target;
      if (file) follow(file, `${way} → ${target}`);
    }
  };
  follow(script, script);

  test('holds no storage, no polyfill, no heavy library', () => {
    const forbidden = /^(?:utils\/storage\/|wxt\/browser|webextension-polyfill|#imports|dexie|docx)/;
    expect([...bundled].filter(([path]) => forbidden.test(path)).map(([, way]) => way)).toEqual([]);
    expect(bundled.size).toBeGreaterThan(1);
  });

  test('finds articles by a library only where that is all it does', () => {
    expect(bundled.has('@mozilla/readability')).toBe(script === 'entrypoints/article-finder/index.ts');
  });

  test('hears no window messages', () => {
    // A page can post anything to its own window (and hear what is posted there), so nothing of ours listens or posts.
    const own = shipped.filter(({ path }) => bundled.has(path));
    const wrong = own.filter(({ text }) =>
      /(?<!\bport\d?\.)(?:addEventListener\(\s*['"`]message['"`]|\bonmessage\s*=)|(?:window|self|top|parent)\.postMessage\(/.test(
        text,
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test('nothing runs in the page’s own world, and no markup is made of text', () => {
  const forbidden =
    /world:\s*['"`]MAIN|dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*\+?=|insertAdjacentHTML|document\.write\(|createContextualFragment|createElement\(\s*['"`]script/;
  expect(shipped.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no barrels, no attics', () => {
  const barrels = [...files].filter(
    (path) => /(?:^|\/)index\.tsx?$/.test(path) && !/^entrypoints\/[^/]+\/index\.tsx?$/.test(path),
  );
  const attics = [...files].filter((path) =>
    /(?:^|\/)(?:helpers?|misc|util|utils|common|shared|types|constants)\.tsx?$/.test(path),
  );
  const reExports = shipped
    .filter(({ text }) => /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*(?:as\s+\w+\s*)?from\s/m.test(text))
    .map(({ path }) => path);
  expect([...barrels, ...attics, ...reExports]).toEqual([]);
});

test('the top level holds what it should', () => {
  const there = readdirSync('.').filter((name) => !name.startsWith('.') && !made.includes(name));
  expect(there.filter((name) => !topLevel.includes(name))).toEqual([]);
});

test('tests beside files of an entrypoint stand in its folder', () => {
  // WXT takes every file directly in entrypoints/, and every index.ts one folder down, for a script to be shipped.
  expect([...files].filter((path) => /^entrypoints\/[^/]+$/.test(path))).toEqual([]);
});
