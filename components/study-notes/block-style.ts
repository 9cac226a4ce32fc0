/** What a block of text can be made, by key or toolbar. */
export type BlockStyle = 'paragraph' | 'heading1' | 'heading2' | 'heading3' | 'list' | 'footnote';
