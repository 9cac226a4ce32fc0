/** This is a prepared text of the Commencement address delivered by Jane Rivers, …, on June 12, 2026. Group 1: who spoke. */
export const ENGLISH_NOTE =
  /^(?:This is|The following is|Below is)\b.{0,60}\b(?:text|transcript)\b.{0,80}?\b(?:address|speech|remarks|lecture|talk|keynote)\b(?:.{0,80}?\b(?:delivered|given)\s+by\s+((?:[A-Z][\p{L}'’.-]*\s+){1,3}[A-Z][\p{L}'’-]+))?/u;
