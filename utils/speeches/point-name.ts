import type { OutlineItem } from '@/utils/model/outline-item';

/** What a point is called with its marker: 一、先把账算清, 1. Build the bridge. */
export function pointName({ marker, label }: Pick<OutlineItem, 'marker' | 'label'>): string {
  return `${marker}${/[\w.,:]$/u.test(marker) && /^[\p{Script=Latin}\d“"‘]/u.test(label) ? ' ' : ''}${label}`;
}
