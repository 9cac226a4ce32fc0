import { isSalutation } from '@/utils/study-notes/is-salutation';

/** How far down the line that greets is looked for: a date, an occasion may stand before it. */
const GREETS_WITHIN = 3;
/** Whom a line calls when it greets: 各位代表、同志们：; not we, you or they, nor people at large. */
const CALLED =
  /(?:(?<![我你您他她它咱人])们|同志|代表|朋友|领导|嘉宾|来宾|贵宾|师生|老师|同学|同事|同仁|战友|乡亲|父老|委员|家长|先生|女士)[：:]$/u;
const RESPECTED = /^(?:尊敬|敬爱|亲爱)的\p{Script=Han}[^，。]*[：:]$/u;
/** Who takes part, and who tells or asks whom: 出席领导：, 有人问同志们：. */
const TELLS = /^(?:出席|参会|参加|列席|与会|到会|发言|主持|主讲)|(?<!顾)问|[向对叫请给让]/u;
const ENGLISH =
  /^(?:dear|distinguished|honou?red|honou?rable|(?:my )?fellow|(?:my )?friends|colleagues|comrades|ladies and gentlemen)\b.{0,80}[,:，：]$/iu;

/** Whether a line greets someone, beyond doubt. */
function calls(line: string): boolean {
  const said = line.trim();
  if (ENGLISH.test(said)) return true;
  return isSalutation(said) && ((CALLED.test(said) && !TELLS.test(said)) || RESPECTED.test(said));
}

/**
 * Which paragraph greets, if any, behind nothing but lines of the head: what has an end mark is a sentence of the text. The first that calls someone; else the very first, if it ends as one that does.
 */
export function greetingAt(paragraphs: readonly string[]): number {
  const first = paragraphs.slice(0, GREETS_WITHIN);
  const sentence = first.findIndex((line) => /[。！？…!?]$/u.test(line.trimEnd()));
  const head = sentence < 0 ? first : first.slice(0, sentence);
  const at = head.findIndex(calls);
  return at < 0 && isSalutation(head[0] ?? '') ? 0 : at;
}
