/** What an icon is drawn with: outlines, and shapes that are filled. Grid 20, stroke 1.5, square-cut. */
export type IconPath = { line?: string; fill?: string };

// A constant each, so that what shows three icons carries three.
export const pen: IconPath = { line: 'M13.5 3.25l3.25 3.25L7.25 16l-4.5 1.25L4 12.75zM11.25 5.5l3.25 3.25' };
/** A passage on a page. */
export const passage: IconPath = { line: 'M3 4h14M3 16.25h8M2.75 7.25h14.5v5.75H2.75z' };
/** Lines of text, a raised mark at the first, and a line under which it is told. */
export const footnote: IconPath = { line: 'M3 5h8M14.5 2.75v4.5M13 3.5l1.5-.75M3 9h14M3 13.25h6M3 16.75h11' };
export const copy: IconPath = { line: 'M7 7h10.25v10.25H7zM13 4.25V2.75H2.75V13h1.5' };
/** A passage marked in one stroke. */
export const quick: IconPath = { line: 'M11 2.75 4.75 11.5H10L9 17.25l6.25-8.75H10z' };
export const undo: IconPath = { line: 'M7 3.5 3.25 7.25 7 11M3.5 7.25h8.25a4.75 4.75 0 0 1 0 9.5H7.5' };
export const redo: IconPath = { line: 'M13 3.5l3.75 3.75L13 11M16.5 7.25H8.25a4.75 4.75 0 0 0 0 9.5H13' };
export const trash: IconPath = {
  line: 'M3 5.5h14M7.75 5.25v-2.5h4.5v2.5M4.75 5.75l.75 11.5h9l.75-11.5M8.5 9v5M11.5 9v5',
};
export const search: IconPath = { line: 'M3.25 8.75a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0zM12.75 12.75l4.5 4.5' };
export const theme: IconPath = { line: 'M5.25 2.5v15M10 2.5v15M14.75 2.5v15M2.75 6.25h14.5M2.75 13.75h14.5' };
export const book: IconPath = {
  line: 'M4.75 2.75h11.5v14.5H5A1.75 1.75 0 0 1 5 13.75h11.25M3.25 15.5v-11c0-1 .75-1.75 1.75-1.75M7.25 6.5h5.5',
};
export const write: IconPath = {
  line: 'M10.5 2.75H3.75v14.5h11.5V10.5M16 2.25l1.75 1.75-6.5 6.5-2.5.75.75-2.5zM6.75 14h5.5',
};
export const handIn: IconPath = { line: 'M10 12.5V3M6.25 6.5 10 2.75l3.75 3.75M3.25 11.5v5.75h13.5V11.5' };
export const settings: IconPath = {
  line: 'M2.75 5.75h6.5M14 5.75h3.25M2.75 14.25H6M10.75 14.25h6.5M9.35 5.75a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0 -4.5 0zM6.15 14.25a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0 -4.5 0z',
};
export const speech: IconPath = { line: 'M4 2.75h12v14.5H4zM7 6.5h6M7 10h6M7 13.5h3' };
export const jump: IconPath = { line: 'M8 3.75H3.25v13h13V12M11.5 2.75h5.75V8.5M16.75 3.25 9 11' };
export const lock: IconPath = { line: 'M4.25 8.75h11.5v8.5h-11.5zM6.75 8.5V6a3.25 3.25 0 0 1 6.5 0v2.5M10 12v2' };
export const approx: IconPath = {
  line: 'M2.75 7.75c2.4-2.6 4.8-2.6 7.25 0s4.85 2.6 7.25 0M2.75 13.25c2.4-2.6 4.8-2.6 7.25 0s4.85 2.6 7.25 0',
};
export const ask: IconPath = {
  line: 'M2.75 10a7.25 7.25 0 1 0 14.5 0a7.25 7.25 0 1 0 -14.5 0zM7.75 8a2.25 2.25 0 1 1 3.4 1.95c-.75.4-1.15.85-1.15 1.7M10 13.6v.9',
};
export const lost: IconPath = {
  line: 'M2.75 9V6.25H6M14 6.25h3.25V9M17.25 11.5v2.25H14M6 13.75H2.75V11.5M8.5 6.25h3M8.5 13.75h3M4.5 17.5l11-15',
};
/** What comes back. */
export const review: IconPath = {
  line: 'M16.75 10A6.75 6.75 0 1 1 14.5 5M14.75 1.75V5.25H11.25M10 6.25V10l2.5 1.75',
};
export const warn: IconPath = { line: 'M10 2.75 17.75 16.75H2.25zM10 7.75v4.5M10 14v.9' };
export const check: IconPath = { line: 'M3.75 10.5l4.25 4.25 8.25-9.5' };
export const close: IconPath = { line: 'M4.75 4.75l10.5 10.5M15.25 4.75 4.75 15.25' };
export const previous: IconPath = { line: 'M12.25 5l-5 5 5 5' };
export const next: IconPath = { line: 'M7.75 5l5 5-5 5' };
export const down: IconPath = { line: 'M5 7.75l5 5 5-5' };
export const up: IconPath = { line: 'M5 12.25l5-5 5 5' };
export const plus: IconPath = { line: 'M10 3.75v12.5M3.75 10h12.5' };
export const grip: IconPath = {
  line: 'M7.5 4v1M7.5 7.5v1M7.5 11v1M7.5 14.5v1M12.5 4v1M12.5 7.5v1M12.5 11v1M12.5 14.5v1',
};
export const bringIn: IconPath = { line: 'M10 2.5V12M6.25 8.5 10 12.25l3.75-3.75M3.25 11.5v5.75h13.5V11.5' };
