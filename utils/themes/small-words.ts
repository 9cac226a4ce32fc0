/** Words of English that say nothing of what a passage is about, by their stems. */
const SMALL = new Set(
  "a about after all also always am an and any are around as ask at away back be because been befor being but by call cam can cannot com could day did do doe don don't down each even ever every few first for from get give go going good got had has hav he her here him his how i if in into is it its just keep know last lat left let lik littl long look mad mak man many may me mean men mor most much must my need never new next no not noth now of off on onc one only open or other our out over own part peopl per plac put right s said sam saw say see set she should show sinc so som someth still such tak tell ten than thank that the their them then there thes they thing think thirty this thos thousand thre through tim to told too took tru try turn two under until up us use used very want was way we week well went were what when wher which whil who whol why will with within without word work world would year yes yet you young your".split(
    ' ',
  ),
);

/** Whether a word of English, by its stem, only holds sentences together. */
export const isSmallWord = (stem: string): boolean => SMALL.has(stem);

/** Particles, pronouns and what else only holds Chinese sentences together, as code units: much faster to look up than characters. Fewer than in learned.ts: there many notes teach what says nothing, here a few have to. */
const PARTICLES = new Set(
  Array.from(
    '的了是在不和要有我你他她它们这那就也都而及与或着把被让使对为以于从到之其所个更最很还又再才只可将已并且但如因此该各每某由向往给等得吗呢吧啊',
    (character) => character.charCodeAt(0),
  ),
);

/** Whether a character of Chinese, by its code unit, only holds sentences together. */
export const isParticle = (code: number): boolean => PARTICLES.has(code);
