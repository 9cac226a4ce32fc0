import type { SiteRule } from './site-rule';

/** TED: the transcript’s paragraphs, with buttons of times between them; facts in JSON-LD and `<meta>`. */
export const ted: SiteRule = {
  hosts: ['ted.com'],
  body: '[data-testid="transcript"], .Grid--with-gutter, main',
  title: 'h1',
  noise: 'button, [data-testid="paragraph-time"], .Grid__cell [role="button"]',
};
