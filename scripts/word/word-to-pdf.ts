import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FONTS = fileURLToPath(new URL('fonts.conf', import.meta.url));

/**
 * Word files laid out by LibreOffice, as PDF files of the same names in a folder; in our stand-ins for their fonts (`fonts.conf`). With a profile of its own, so that neither a reader's settings nor
 * one that is open has a part in it. Returns their paths. @throws naming what LibreOffice said where one is missing then.
 */
export function wordToPdf(files: string[], into: string): string[] {
  const profile = mkdtempSync(join(tmpdir(), 'zhaji-office-'));
  try {
    const done = spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--convert-to',
        'pdf',
        '--outdir',
        into,
        ...files,
      ],
      { encoding: 'utf8', env: { ...process.env, FONTCONFIG_FILE: FONTS } },
    );
    const made = files.map((file) => join(into, `${basename(file, '.docx')}.pdf`));
    const missing = made.filter((path) => !existsSync(path));
    if (missing.length > 0)
      throw new Error(`LibreOffice made no ${missing.join(', ')}: ${done.error?.message ?? done.stderr}`);
    return made;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
