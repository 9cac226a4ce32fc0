import type { ThemeFileReason } from '@/utils/model/theme-file';

/** A theme file that is refused; nothing was changed by reading it. `at`: the theme it is about, by its name or id, else its number. */
export class ThemeFileError extends Error {
  override name = 'ThemeFileError';
  constructor(
    readonly reason: ThemeFileReason,
    readonly at?: string,
  ) {
    super(at === undefined ? reason : `${reason}: ${at}`);
  }
}
