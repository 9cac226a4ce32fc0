/** 新华社北京12月31日电, before a text. */
const AGENCY =
  /^[（(【]?(?:新华社|人民网|央视网|中新[社网]|光明网|本报)[^，。电]{0,16}?\d{1,2}月\d{1,2}日(?:电|讯)?[）)】]?\s*(?:[（(](?:记者|通讯员)[^。（()）]{0,40}[）)])?\s*/u;

/** A line without the dateline before it. */
export function withoutDateline(text: string): string {
  return text.replace(AGENCY, '');
}
