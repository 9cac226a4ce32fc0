import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportOptions } from '@/utils/export/export-format';
import type { Preview } from '@/utils/export/preview-of';
import { errorName } from '@/utils/i18n/error-name';
import type { ExportWork } from './export-work';

/** How a preview stands. While the next one is made the one before is not shown: it is of another file. */
export type Seen =
  | { state: 'making'; preview?: undefined }
  | { state: 'there'; preview: Preview }
  | { state: 'failed'; why: string; preview?: undefined };

/** Whoever walks through the formats stops on one of them, ms. */
const PAUSE = 120;

/** The preview of a format with these options, made anew with each change; the one before is ended. */
export function usePreview(
  work: ExportWork,
  formatId: string,
  options: ExportOptions,
): { seen: Seen; again: () => void } {
  // As text: options are made anew with each drawing, and are the same.
  const asked = JSON.stringify([formatId, { ...options, citing: options.citing?.as }]);
  const [seen, setSeen] = useState<Seen & { of?: string }>({ state: 'making' });
  const [turn, setTurn] = useState(0);
  const isFirst = useRef(true);
  useEffect(() => {
    const control = new AbortController();
    const begin = (): void => {
      work.preview(formatId, options, control.signal).then(
        (preview) => control.signal.aborted || setSeen({ state: 'there', preview, of: asked }),
        (error: unknown) => control.signal.aborted || setSeen({ state: 'failed', why: errorName(error), of: asked }),
      );
    };
    const timer = setTimeout(begin, isFirst.current ? 0 : PAUSE);
    isFirst.current = false;
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [work, asked, turn]);
  return {
    seen: seen.of === asked ? seen : { state: 'making' },
    again: () => {
      setSeen({ state: 'making' });
      setTurn((now) => now + 1);
    },
  };
}
