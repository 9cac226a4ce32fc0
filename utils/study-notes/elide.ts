import type { Locale } from '@/utils/model/locale';

/** A quotation with its elided ranges ([start, end), UTF-16 units) shown as …… (… in English). Ranges may overlap or lie outside; they are clipped. */
export function elide(text: string, elided: readonly (readonly [number, number])[], lang: Locale): string {
  let out = '';
  let at = 0;
  for (const [from, to] of [...elided].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(at, from);
    const end = Math.min(text.length, to);
    if (end <= start) continue;
    out += text.slice(at, start) + (lang === 'en' ? '…' : '……');
    at = end;
  }
  return out + text.slice(at);
}
