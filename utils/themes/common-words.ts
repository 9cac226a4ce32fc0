import { keywordKey } from './keyword-key';

/**
 * Words that stand in speeches about anything. They speak for their theme, but half as loud: two of them have to agree.
 * In Chinese and in English, whatever their ending.
 */
const WORDS = `站起来,代表,代表们,会议,文件,通报,审议,建议,新篇章,蓝图,新局面,同心同德,数据,材料,方法,能力,生活,总结,世界,知识,传统,统一,道路,起点,岁月,深度融合,美丽,创造,发现,自然,突破,约束,推荐,人选,执行,百年,周年,建国,辉煌,商量,委员,人生,年轻,探索,学习,历史,人民,标准,程序,一本书,节日,形式,小事,接力,各国,展览,记者,报道,传播,港口,研究院,组织起来,方法论,市场,安全,稳定,胜利,满意,高兴不高兴,专业,成绩,研究员,开会,访问,元首,大使,总统,首脑,来访,外宾,先辈,夜经济,思考,规划,质量,项目,实践,业务,作业,负担,考试,人类,海外,技术,科学,团结,民族,权力,权益,制度,机制,改革者,考察,调整,表扬,休假,体检,红色,艺术,音乐,舞蹈,电影,小说,作品,培训,活力,共识,重大事项,决议,档案,精细化,老人,改革,教育,奋斗,责任,落实,服务,创新,开放,文化,研究,调查,医院,医生,学校,学生,老师,孩子,工厂,企业,电话,司机,旅游,酒店,公园,唱歌,大雨,山上,奶奶,爷爷,阿姨,大娘,姑娘,小伙子,毕业,宿舍,教室,操场,食堂,厕所,排队,高铁,机场,铁路,公路,桥梁,海关,美国,亚洲,非洲,欧洲,邻居,朋友圈,握手,长城,故事,语言,观众,游戏,网络,直播,汽车,lead,example,direction,credit,chief,follow,standards,guide,higher,matter,heart,cause,reason to,why we,what matters,believe in,meaning,calling,values,belief,fall,fell,get up,lose,loss,wrong,broke,doubt,recover,stand,challenge,comfort,edge,jump,bet,first step,question,wonder,read,book,understand,practice,practise,train,growth,university,college,idea,build,create,imagine,discover,research,novel,original,model,platform,cloud,phone,network,focus,goal,target,plan,opportunity,deliver,advantage,policy,scale,scaling,record,return,performance,cost,rates,capital,guidance,million,billion,percent,per cent,experience,quality,needs,listen,guest,patient,deliver to,their problem,people,respect,appreciate,recognise,union,engagement,help,together,give,giving,public,local,street,town,kind,poor,caring,just,free,race,march,rights,women,equally,environment,energy,nature,green,waste,warming,home,love,support,thank,friend,generation,household,life,work,job,time,change,future,success,successful,balance,choice,choose,path,degree,happy,follow your`;
let keys: ReadonlySet<string> | undefined;

/** Whether a word, by its key, stands in speeches about anything. */
export function isCommonWord(key: string): boolean {
  keys ??= new Set(WORDS.split(',').map(keywordKey));
  return keys.has(key);
}
