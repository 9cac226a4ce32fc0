/*
 * What tells a name: the words beside it. Closed classes of the language, not a list of what may be named: surnames, what a person is called
 * by (office, profession, form of address), what a place is. All folded (`foldText`).
 */

/** Surnames of one character: of nine in ten bearers of Chinese names. Left out are those that are first of all words (全, 党, 和, 时, 都). */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习温栗俞包申尤华庞樊兰殷施陶洪翟安颜倪严牛鲁岳章鲍覃聂关焦向柳邢骆岑齐梅莫庄辛管祝左涂谷祁耿牟卜路詹蒲臧宗苗戚裴童欧';

/** What stands after, or before, the name of a person. */
const OFFICES = [
  // Heads of something: the character before 长 says of what.
  '[局省市部院校会处科县镇乡村班社队团组厅司州区站馆行秘书议检察店厂矿排连营旅师舰船所]长',
  '书记|主任|主席|总统|总理|首相|国王|女王|总裁|经理|董事|委员|常委|代表|大使|公使|参赞|专员|政委|支书|干事|秘书|部长|委员长',
  '将军|元帅|[上中少大]将|[上中少大]校|[上中少]尉|司令|参谋|警官|民警|战士|法官|律师|检察官',
  '教授|院士|博士|老师|讲师|导师|教练|校友|医生|大夫|护士|工程师|会计|记者|编辑|主编|总编|导演|作家|诗人|作者|研究员|主持人|发言人|负责人|创始人',
  '同志|先生|女士|小姐|夫人|阁下|殿下|陛下|师傅|大[姐哥爷娘妈伯婶嫂]|阿姨|叔叔|奶奶|爷爷|同学|老板|某',
].join('|');

/** Of these there are few, and names of other countries before them have no surname to be told by. */
const RULERS = '总统|总理|首相|国王|女王|秘书长|外长|大使';

const GIVEN = '[\\p{Script=Han}]';
/** Not in a given name: words that only join others. */
const JOINING = '的了是和与及在对于向为由从把被将给同跟等着过到之而则也都就要会能可以中上下内外';
const NAME = `[${SURNAMES}](?:(?![${JOINING}])${GIVEN}){0,2}?`;

/** Any office: without one, no name is told by it. */
export const office = new RegExp(OFFICES, 'u');
/** A name before an office, with what may stand between; the name is group 1. */
export const nameBeforeOffice = new RegExp(`(${NAME})(?:[总副老原前代]{0,2})(?=${OFFICES})`, 'gu');
/** A name after an office. */
export const nameAfterOffice = new RegExp(
  `(?<=${OFFICES})[ :]?([${SURNAMES}](?:(?![${JOINING}])${GIVEN}){1,2}|[${SURNAMES}]·?某+)`,
  'gu',
);
/** The office of one who rules. */
export const ruler = new RegExp(RULERS, 'u');
/** Up to six characters before the office of a ruler, back to a joining word or a mark. */
export const rulerBeforeOffice = new RegExp(`((?:(?![${JOINING}国家])[\\p{Script=Han}·]){2,6})(?=${RULERS})`, 'gu');
/** A name with a middle dot is one of another language. */
export const dottedName = /[\p{Script=Han}]{1,6}(?:·[\p{Script=Han}]{1,6})+/gu;

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';
/** What stands before 市, 县 … without naming one. */
const ANY_PLACE =
  '全我各本该每两多几城农乡山新老小大旧中外内邻周跨省市县镇村区州国贫困自治特示范试验开发社园景灾林矿库郊牧基层进出入下驻地校辖片战禁误雷专开新税管';
/** Places that are told by what they are: the two characters before it. And those everybody can tell. */
export const placeName = new RegExp(
  `(?:${PROVINCES})|(?:(?![${ANY_PLACE}${JOINING}])${GIVEN}){2}(?=[省市县镇乡村州区]|自治[区州县]|街道)|[中美英法德俄日韩泰印]国`,
  'gu',
);
