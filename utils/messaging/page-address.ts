/** Where a page is, without `#…`: jumps within a page go nowhere else. */
export function pageAddress({ location }: { location: Location }): string {
  return location.href.replace(/#.*$/, '');
}
