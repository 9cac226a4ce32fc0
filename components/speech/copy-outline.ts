import type { OutlineRow } from './outline-rows';

/** Puts an outline on the clipboard as plain text, a line for each point, deeper ones set in by two characters. Rejects where the browser refuses. */
export async function copyOutline(rows: readonly OutlineRow[]): Promise<void> {
  await navigator.clipboard.writeText(rows.map(({ label, depth }) => '\u3000\u3000'.repeat(depth) + label).join('\n'));
}
