import { useMemo } from 'preact/hooks';
import { missingFonts } from '@/utils/export/missing-fonts';

/** Those of these fonts that this machine lacks; none where nothing can be measured. */
export function useMissingFonts(fonts: readonly string[]): string[] {
  const key = fonts.join('\n');
  return useMemo(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return pen ? missingFonts(fonts, pen) : [];
  }, [key]);
}
