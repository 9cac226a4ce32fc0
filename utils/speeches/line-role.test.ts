import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineRole } from './line-role';

describe('lineRole', () => {
  it.each([
    ['新华社记者 林知远/摄', 'caption'],
    ['4月24日，镇长在江边发表讲话。新华社记者 林知远 摄', 'caption'],
    ['图为渡口镇的老桥', 'caption'],
    ['新华社岚溪12月31日电　', 'dateline'],
    ['本报岚溪4月24日电（记者 林知远）', 'dateline'],
    ['（作者：周宁，岚溪学院）', 'byline'],
    ['作者单位：岚溪学院', 'byline'],
    ['（责编：沈小舟、陆一鸣）', 'editor'],
    ['责任编辑：沈小舟', 'editor'],
    ['【编辑:陆一鸣】', 'editor'],
    ['网站编辑 - 陆一鸣', 'editor'],
    ['来源：岚溪日报', 'editor'],
    ['原标题：把桥修到家门口', 'editor'],
    ['初审：沈小舟', 'editor'],
    ['责任编辑：沈小舟、陆一鸣。', 'editor'],
    ['来源：岚溪日报社新闻客户端　责任编辑：沈小舟　校对：陆一鸣　审核：林知远', 'editor'],
    ['（来源：《岚溪日报》2026年4月25日第1版，原题为《把桥修到家门口》，有删节。）', 'editor'],
    ['原标题：把桥修到家门口，把路铺到田埂上！——在渡口镇建桥动员大会上的讲话', 'editor'],
    ['《岚溪日报》（2026年09月29日 第01版）', 'editor'],
    ['编者按：渡口镇日前开会，现将讲话刊发如下。', 'abstract'],
    ['【内容摘要】桥要修到家门口。', 'abstract'],
    ['核心提示：桥要修到家门口。', 'abstract'],
    ['※这是周宁同志2023年5月29日在渡口镇建桥动员会上的讲话。', 'note'],
    ['（本文系周宁在渡口的讲话）', 'note'],
    ['（这是周宁在渡口讲话的节选）', 'note'],
    ['This is a prepared text of the Commencement address delivered by Jane Rivers on June 12, 2026.', 'note'],
    ['这是周宁同志2023年5月29日在建桥动员会上重要讲话的一部分，标题是编者加的。', 'note'],
    ['这是周宁同志在渡口镇大会上作的报告。', 'note'],
    ['这是周宁同志在我省建桥大会上的讲话。', 'note'],
    ['这是周宁同志二〇二三年五月在渡口的讲话要点。', 'note'],
    ['人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用', 'boilerplate'],
    ['未经许可，不得转载、摘编本网内容。', 'boilerplate'],
    ['岚溪网版权所有', 'boilerplate'],
    ['打印本页', 'boilerplate'],
    ['（完）', 'boilerplate'],
    ['00:12', 'boilerplate'],
    ['广告：江风牌雨伞', 'boilerplate'],
    ['同志们、朋友们！', 'salutation'],
    ['这是周宁同志2023年5月29日在建桥动员会上的讲话。标题为编者所加。', 'note'],
    ['这是周宁同志2023年5月29日在建桥动员会上的讲话，收入《渡口文集》第三卷。', 'note'],
    ['（这是周宁在渡口讲话的节选，有删改）', 'note'],
    ['*在渡口镇建桥动员会上的讲话', 'note'],
    ['这是周宁同志2023年5月29日在建桥动员会上讲话的主要部分。', 'note'],
    ['By Jane Rivers', 'byline'],
    ['By Mary Ann O’Neill-Stone', 'byline'],
    ['《渡口日报》2026年04月25日 02版', 'editor'],
    ['1. The views expressed here are my own and not those of my colleagues. Return to text', 'reference'],
    ['[12] See the board’s report on boats. ↩', 'reference'],
    ['转载请注明出处', 'boilerplate'],
    ['免责声明：本网转载内容仅供参考。', 'boilerplate'],
    ['关键词：渡口；建桥；群众', 'abstract'],
    ['上一篇：把桥修好，把路修通', 'boilerplate'],
    ['下一页', 'boilerplate'],
  ])('%s is %s', (line, role) => expect(lineRole(line)).toBe(role));

  it.each([
    '这是我今年第一次在这里讲话。',
    '这是历史的选择。',
    'This is the text of our lives, and we write it ourselves.',
    '组织干部现场拍摄',
    '来源于生活，也要回到生活。',
    '编辑部里的灯一直亮着。',
    '分享发展成果，凝聚奋进力量',
    '返回家乡，就要为家乡做事。',
    '作者在书里写过一座桥。',
    '本报岚溪4月24日电 今天我们在渡口开会。',
    '未经群众允许，谁也不能改动一尺一寸。',
    '* 把账算清',
    '※ 把账算清',
    '来源：一是群众，二是实践，三是历史。',
    '编辑：这个岗位责任重大。',
    '统筹：就是弹好钢琴。',
    '审核：这一关要把严。',
    '整理：就是把账一笔一笔理清楚。',
    '这是全体同志辛勤工作的成果，也是我今天向大会报告的第一件事。',
    '这是全体同志用一年时间写成的报告。',
    '这是同志们最想听到的报告。',
    '这是我2023年在渡口作的报告。',
    '（这是后话。）',
    '这是去年4月周宁同志和我一起写的报告。',
    '未经批准许可擅自使用公款的，一律严肃处理。',
    '未经许可，不得使用公款。',
    '新闻单位不得转载没有根据的消息。',
    '保护版权所有者，就是保护明天的发明。',
    '大家好！',
    '这是陈志远同志1945年在渡口代表大会的报告中提出的，至今仍有现实意义，我们要牢牢记住。',
    '这是陈志远同志1945年在渡口代表大会的报告中提出的，我们要牢牢记住。',
    '这是陈志远总书记在渡口考察时的讲话精神，必须长期坚持。',
    '这是陈志远同志在渡口大会上的报告。根据这个报告，我们修了三座桥。',
    '（这是陈志远同志在报告中讲过的道理。）',
    '下一页，要由你们来写。',
    '上一篇文章已经翻过，新的一篇正在写。',
    '关键词：实干。什么是实干？就是把桥修到家门口。',
    '转载请示文件，不如到门口走一走。',
    'By working together we mend what the river took.',
    'By Friday',
    'By Any Means Necessary',
    '转载请注明，是对作者的尊重',
    '* 把这份报告写好',
    '* 在桥头写报告',
    '这是去年周宁同志作的报告。',
    '图为何物？',
    '《渡口日报》2026年讲过的桥',
    'By the river we sat and talked.',
    '1. We return to text books and to boats',
    '《渡口日报》2026年写过这件事，说桥修得好。',
  ])('%s is speech', (line) => expect(lineRole(line)).toBe('speech'));

  it.each(['编者按：', '核心提示：', '【内容摘要】'])('takes no whole page that begins %s for an abstract', (start) => {
    expect(lineRole(start + '桥要修到家门口。'.repeat(60))).toBe('abstract');
    expect(lineRole(start + '桥要修到家门口。'.repeat(300))).toBe('speech');
  });

  it('stands anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (line) => {
        expect(lineRole(line)).toBeTypeOf('string');
      }),
    );
    expect(lineRole('（'.repeat(500_000))).toBe('speech');
    expect(lineRole('　'.repeat(500_000))).toBe('speech');
  });
});
