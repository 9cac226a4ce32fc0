/*
 * What tells a name: the words beside it. Closed classes of the language, not a list of what may be named: surnames, what a person is called
 * by (office, profession, form of address), what a place is. All folded (`foldText`).
 */

/** Surnames of one character: of nine in ten bearers of Chinese names. Left out are those that are first of all words (全, 党, 和, 时, 都). */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习温栗俞包申尤华庞樊兰殷施陶洪翟安颜倪严牛鲁岳章鲍覃聂关焦向柳邢骆岑齐梅莫庄辛管祝左涂谷祁耿牟卜路詹蒲臧宗苗戚裴童欧';

/** What a Chinese name of a person begins with. */
export const surnameFirst = new RegExp(`^(?:[${SURNAMES}]|司徒|诸葛|上官|皇甫|令狐|东方|公孙|慕容)`, 'u');

/** What stands after, or before, the name of a person. */
const OFFICES = [
  // Heads of something: the character before 长 says of what.
  '[局省市部院校会处科县镇乡村班社队团组厅司州区站馆行秘书议检察店厂矿排连营旅师舰船所]长',
  '书记|主任|主席|总统|总理|首相|国王|女王|总裁|经理|董事|委员|常委|代表|大使|公使|参赞|专员|政委|支书|干事|秘书|部长|委员长',
  '将军|元帅|[上中少大]将|[上中少大]校|[上中少]尉|司令|参谋|警官|民警|战士|法官|律师|检察官',
  '教授|院士|博士|老师|讲师|导师|教练|校友|医生|大夫|护士|工程师|会计|记者|编辑|主编|总编|导演|作家|诗人|作者|研究员|主持人|发言人|负责人|创始人',
  '同志|先生|女士|小姐|夫人|阁下|殿下|陛下|师傅|大[姐哥爷娘妈伯婶嫂]|阿[姨婆公]|老[汉伯]|叔叔|奶奶|爷爷|同学|老板|某',
].join('|');

/** Of these there are few, and names of other countries before them have no surname to be told by. */
const RULERS = '总统|总理|首相|国王|女王|秘书长|外长|大使';

const GIVEN = '[\\p{Script=Han}]';
/** Not in a given name: words that only join others. */
const JOINING = '的了是和与及在对于向为由从把被将给同跟等着过到之而则也都就要会能可以中上下内外';
const NAME = `[${SURNAMES}](?:(?![${JOINING}])${GIVEN}){0,2}?`;

/** Who a name may follow that is never called by it: “村民王建国”, but not “王建国村民”. */
const ROLES = '村民|居民|党员|职工|工人|农民|劳模|楷模|模范|战士|教师|学生|司机|护士|代表';

/** Any office: without one, no name is told by it. */
export const office = new RegExp(`${OFFICES}|${ROLES}`, 'u');
/** A name before an office, with what may stand between; the name is group 1. */
export const nameBeforeOffice = new RegExp(`(${NAME})(?:[总副老原前代]{0,2})(?=${OFFICES})`, 'gu');
/** A name after an office. */
export const nameAfterOffice = new RegExp(
  `(?<=${OFFICES}|${ROLES})[ :]?([${SURNAMES}](?:(?![${JOINING}])${GIVEN}){1,2}|[${SURNAMES}]·?某+)`,
  'gu',
);
/** A sign of a name in passing. */
export const passing = /[老小阿总工局处科]/u;
/** How people are called in passing, where a clause begins: 老王, 小李, 王总; and a surname too rare for the list before an office. */
export const nameInPassing = new RegExp(
  `(?<![\\p{Script=Han}])(?:[老小阿][${SURNAMES}](?=[\\p{Script=Han}])|[${SURNAMES}](?=[总工局处科])|(?![总副老原前代省市县区镇乡村局部处科各全某])${GIVEN}(?=${OFFICES}))`,
  'gu',
);
/** The office of one who rules. */
export const ruler = new RegExp(RULERS, 'u');
/** Up to six characters before the office of a ruler, back to a joining word or a mark. */
export const rulerBeforeOffice = new RegExp(`((?:(?![${JOINING}国家])[\\p{Script=Han}·]){2,6})(?=${RULERS})`, 'gu');
/** What stands after such an office, up to a word that joins or says what was done. */
export const rulerAfterOffice = new RegExp(
  `(?<=${RULERS})(?:(?![${JOINING}表宣介会访出致主])[\\p{Script=Han}]){2,4}?(?=[在强指表说出会致主访,、.]|$)`,
  'gu',
);
/** A name with a middle dot is one of another language. */
export const dottedName = /[\p{Script=Han}]{1,6}(?:·[\p{Script=Han}]{1,6})+/gu;

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';
/** Countries and unions that are spoken of without a word that tells them. */
const COUNTRIES =
  '[中美英法德俄韩泰]国|日本|印度|巴西|越南|俄罗斯|朝鲜|蒙古|南非|埃及|巴基斯坦|老挝|柬埔寨|缅甸|新加坡|马来西亚|印尼|意大利|西班牙|葡萄牙|希腊|加拿大|澳大利亚|墨西哥|阿根廷|古巴|沙特|伊朗|伊拉克|以色列|土耳其|乌克兰|波兰|匈牙利|塞尔维亚|哈萨克斯坦|欧盟|东盟|非洲|欧洲|亚洲';
/**
 * What a place is, with what stands before it where none is named (全市, 城市, 山区), and what it begins otherwise (市场, 区域). A word each,
 * not a sign that places are without: there are 苏州 and 中山.
 */
const KINDS: [kind: string, before: string, after: string][] = [
  ['省', '全我各本该节反外邻两', '略心力吃电级份里'],
  ['市', '全我各本该每两多省级城都集上门股楼夜早菜超', '场民政值容井区县里级'],
  ['县', '全我各本该每两多省市山大', '城域级里'],
  ['州', '全我各本该神', ''],
  ['区', '全我各本该每两多地校辖片战禁误雷专社园景灾林矿库郊牧山城小特疫', '域别分块间里级'],
  ['镇', '全我各本该每两多城乡集重古小', '静压定里'],
  ['乡', '全我各本该每两多城家故老他水山同异下返侨', '亲土情愁音下里'],
  ['村', '全我各本该每两多农乡山新老大小渔', '民里庄级'],
];
/** Bodies that are called by a name and what they are. */
const BODIES = '大学|学院|公司|集团|医院|银行|中学|小学|出版社|研究院|研究所|协会|基金会';

/** Places that everybody can tell. */
export const knownPlace = new RegExp(`${PROVINCES}|${COUNTRIES}`, 'gu');
/** Something that says what a place or a body is: without, none is told by it. */
export const placeKind = new RegExp(`[${KINDS.map(([kind]) => kind).join('')}]|${BODIES}`, 'u');
/** Places and bodies that are told by what they are. */
export const placeName = new RegExp(
  [
    ...KINDS.map(
      ([kind, before, after]) =>
        `(?:(?![的了是和与及在对于向为由从把被将给同跟全我各本该])${GIVEN})?(?![${before}${JOINING}])${GIVEN}(?=${kind}(?![${after || '〇'}]))`,
    ),
    `(?:(?![的了和与等各个家所])${GIVEN}){2}(?=${BODIES})`,
  ].join('|'),
  'gu',
);
