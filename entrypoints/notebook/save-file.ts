/** How long a file stays in memory after it was handed to the browser: a slow disk still reads from it. */
const KEEP_MS = 60_000;

/** Hands a file to the browser to be saved under this name, as a link that is clicked: it needs no permission. */
export function saveFile(blob: Blob, file: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
