import { spawnSync } from 'node:child_process';

const DPI = 600;
const MM_PER_INCH = 25.4;
/** Darker than this is ink, of 255. */
const INK = 128;

/**
 * Where the ink within a box of a page of a PDF file begins and ends, in millimetres from the paper's upper edge, drawn by poppler: boxes of text are those of fonts, and say nothing of a dash
 * in the middle of one. Undefined where there is none.
 */
export function inkOf(
  path: string,
  page: number,
  box: { left: number; right: number; top: number; bottom: number },
): { top: number; bottom: number } | undefined {
  const dots = (mm: number): number => Math.round((mm * DPI) / MM_PER_INCH);
  const [x, y] = [dots(box.left), dots(box.top)];
  const [wide, high] = [dots(box.right) - x, dots(box.bottom) - y];
  const area = ['-x', x, '-y', y, '-W', wide, '-H', high].map(String);
  const done = spawnSync('pdftoppm', [
    '-gray',
    '-r',
    String(DPI),
    '-f',
    String(page),
    '-l',
    String(page),
    ...area,
    path,
  ]);
  if (done.status !== 0) throw new Error(`pdftoppm failed: ${done.error?.message ?? done.stderr.toString()}`);
  // A header of three lines, then a byte for each dot.
  const dark = done.stdout.subarray(done.stdout.length - wide * high);
  const rows = Array.from({ length: high }, (_, row) => row).filter((row) =>
    dark.subarray(row * wide, (row + 1) * wide).some((value) => value < INK),
  );
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const mm = (row: number): number => ((y + row) * MM_PER_INCH) / DPI;
  return { top: mm(first), bottom: mm(last + 1) };
}
