/** Surnames of some nineteen in twenty people, for telling a name from other characters. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾萧肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛阎段雷龙史黎贺陶顾毛郝龚邵万覃武钱戴严莫孔向常汤康易乔赖文习温俞华庞樊兰殷施洪翟安倪牛季鲁葛章丛岳梅庄辛管祝左涂谷时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴车栾吉穆';
/** Common words, and places, that begin like a name and are none. */
const WORDS = new Set(
  '项目 方法 方案 方面 方向 时间 时代 时期 时任 时刻 单位 安全 安排 高度 高校 高质量 江山 成果 成绩 成效 成就 金融 常态 常委 任务 任期 强调 强化 解决 解放 管理 管理员 阳光 向前 向上 文化 文明 文件 文章 关于 关键 程序 路线 路径 严格 严肃 顾问 凌晨 盛会 童年 包括 万众 温暖 史料 江苏 江西 安徽 甘肃 宁夏 温州 苏州 郑州 徐州 常州 沈阳 邵阳 武汉 成都 石家庄'.split(
    ' ',
  ),
);
const COMPOUND = /^(?:欧阳|上官|司马|诸葛|皇甫|尉迟|司徒|东方|慕容|夏侯|令狐)/u;

/**
 * Whether characters that stand where a name could are one, by their surname and number: what is only guessed to be a name has to. Names in
 * other letters, and with a dot in them, are told by that.
 */
export function isLikelyName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return /^\p{Script=Latin}|[·•・]/u.test(text);
  if (WORDS.has(text)) return false;
  return COMPOUND.test(text) ? text.length > 2 : text.length < 4 && SURNAMES.includes(text.charAt(0));
}
