/** 一、 （一） (1) at the beginning of a heading; of 1. and 1、 only where no digit follows: 1.5 is a number. */
const TYPED =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]、?|\d{1,2}(?:、|[.．](?=\D)))\s*/u;

/**
 * How many UTF-16 units of a heading are a number that was typed before it, white space after it included; 0 if none. Numbers follow from where a
 * heading stands and are never kept (heading-numbers.ts). A heading that is nothing but a number has one as well.
 */
export function typedNumberLength(heading: string): number {
  return TYPED.exec(heading)?.[0].length ?? 0;
}
