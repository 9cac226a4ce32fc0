/** A text that shows nothing: white space, with what is no white space by the rule and has no width. */
export const BLANK = /^[\s\u180e\u200b\u2060\ufeff]*$/u;
