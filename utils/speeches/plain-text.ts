import { MAX_LINE } from '@/utils/model/limits';

const NAMED: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  middot: '·',
  quot: '"',
  lt: '<',
  gt: '>',
  amp: '&',
};

/**
 * Text of which editors made markup: they paste it into the fields that become `<meta>` and `<title>`, so that `&ldquo;`, `<br>` and whole
 * paragraphs come out as text. Only as much is looked at as can become a line.
 */
export function plainText(text: string): string {
  return text
    .slice(0, MAX_LINE * 8)
    .replaceAll(/<(script|style)\b[^<>]{0,200}>[^<]*(?:<\/\1>)?/giu, '')
    .replaceAll(/<\/?(?:br|p|div|li|h\d)\b[^<>]{0,200}>/giu, ' ')
    .replaceAll(/<\/?[a-z][^<>]{0,200}>/giu, '')
    .replaceAll(/&(?:#(\d{2,6})|([a-z]{2,6}));/giu, (whole, code?: string, name?: string) => {
      if (code !== undefined) return Number(code) < 0x11_00_00 ? String.fromCodePoint(Number(code)) : whole;
      return NAMED[(name ?? '').toLowerCase()] ?? whole;
    });
}
