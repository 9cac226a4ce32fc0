/** How names of offices, schools and accounts end. None of these ends a given name of three characters. */
const HAN =
  /^\p{Script=Han}*(?:[部处室办局厅委署院校所社报网]|大学|学堂|中心|政府|集团|公司|协会|学会|电视台|电台|频道|在线|发布|管理员|小编|团队|课题组)$/u;
const LATIN =
  /^The\s|\b(?:University|College|Office|Staff|Department|Institute|School|Council|Committee|Ministry|Bureau|Daily|News|Times|Press|Team|Editors?|Foundation|Association|Society|Agency|Government|Cent(?:er|re)|Web ?Master|Admin(?:istrator)?)\b/iu;

/** Whether what stands where a name could is an office, a school, a paper or an account: 宣传部, 渡口大学, Ferry Daily Staff. */
export function isOrganisation(text: string): boolean {
  return LATIN.test(text) || (text.length > 2 && HAN.test(text));
}
