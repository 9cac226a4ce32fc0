import type { SiteRule } from './site-rule';

/** The American central bank's speeches, and sites built like it. By marks alone: it is none of the sites where we run by ourselves. */
export const fed: SiteRule = {
  marks: '#article .heading .speaker',
  body: '#article > div:not(.heading)',
  title: '#article .heading .title',
  speaker: '#article .heading .speaker',
  occasion: '#article .heading .location',
  publishedOn: '#article .heading .article__time',
};
