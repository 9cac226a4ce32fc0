import type { Theme } from './theme';

const HAN = /\p{Script=Han}/u;

/** A theme's name as the reader typed it, in the language it is written in: Chinese where a Chinese character is in it. */
export const typedName = (name: string): Theme['name'] => (HAN.test(name) ? { zh: name } : { en: name });
