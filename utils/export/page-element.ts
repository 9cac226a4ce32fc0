/** An element of ours: what pages on a screen and in an HTML file are built of. Everything outside is in strings, and stays text. */
export type PageElement = {
  tag:
    | 'a'
    | 'article'
    | 'aside'
    | 'div'
    | 'h1'
    | 'h2'
    | 'h3'
    | 'h4'
    | 'mark'
    | 'p'
    | 'section'
    | 'span'
    | 'sup'
    | 'wbr';
  attributes: Readonly<Record<string, string>>;
  children: readonly (PageElement | string)[];
};
