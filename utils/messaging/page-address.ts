import { withoutAnchor } from '@/utils/speeches/without-anchor';

/** Where a page is: jumps within it go nowhere else. */
export function pageAddress({ location }: { location: Location }): string {
  return withoutAnchor(location.href);
}
