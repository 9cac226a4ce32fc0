/** The ten theme styles, by number: each a tint and an underline of its own (`look`: colour-blind readers tell them apart). */
export const styleNames = [
  'apricot',
  'vermilion',
  'rose',
  'plum',
  'indigo',
  'lake',
  'pine',
  'moss',
  'ochre',
  'slate',
] as const;
export type StyleName = (typeof styleNames)[number];
