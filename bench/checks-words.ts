/** Sentences of writers' own, invented; none shares thirteen characters, or eight words, with an invented speech. */

export const ownSentences: Record<'zh-CN' | 'en', readonly string[]> = {
  'zh-CN': [
    '读到这里我停了很久，想起去年冬天没有办成的那件小事。',
    '说实话，以前我总觉得这些道理离自己的窗口很远。',
    '那天下午来的老人没有骂人，只是把材料又揣了回去。',
    '我翻出三年的值班本，里头“已转办”三个字写了一百多次。',
    '转出去不等于办成了，这个弯我绕了很久才绕过来。',
    '同事老周听我念完，说了一句：咱们欠的账该还了。',
    '回头看，差的不是本事，是多问一句的耐心。',
    '从下周一起，我把电话簿里没有回的号码一个一个打回去。',
    '每天下班前留出20分钟，把没办完的事写在黑板上。',
    '到6月底，挂账的12件事办完10件，剩下两件说清原因。',
    '我给自己定了一条：先到现场，再写材料。',
    '新来的小姑娘问我怎么样才算办好，我一时答不上来。',
    '我们科室只有5个人，可是一年要接1.5万个电话。',
    '开门时间改成早上7:30，赶集的人不用再等。',
    '这件事写出来只有两行，做起来跑了四趟。',
    '我不怕忙，怕的是忙完了不知道忙了什么。',
    '心里装着谁，脚就往谁家走，这话一点不假。',
    '有的话听着平常，搁在自己身上就有了分量。',
    '我把原文抄在台历背面，每翻一页就看一眼。',
    '会后我去找了那位老人，他已经搬到女儿家去了。',
    '找差距要找到自己头上，不能总说条件不够。',
    '这次我没有急着写体会，先把欠的三件事做了。',
    '学得好不好，群众说了算，账本说了不算。',
    '后来我们把六张表并成一张，填一次就够。',
    '我写下这些，不是为了交差，是怕自己忘记。',
    '道理懂了一半的时候最容易自满，我就是这样。',
    '说到底，这是一个愿不愿意弯下腰去看的问题。',
    '有人劝我别较真，我想了一夜，还是决定较这个真。',
    '办公室的灯亮得晚，不见得事情就办得好。',
    '下一回再有人来问，我要站起来把他送到门口。',
  ],
  en: [
    'I stopped reading there and thought of the call I never returned last winter.',
    'To be fair, I used to think none of this had anything to do with my desk.',
    'My colleague listened, put down her tea, and said we owed somebody an answer.',
    'What I lacked was not skill but the patience to ask one more thing.',
    'From Monday on I shall ring back every number in the old book.',
    'Before I leave at 5:30 I write down, in plain words, what is still open.',
    'It took two lines to promise and four trips to do.',
    'I am not afraid of being busy; I am afraid of not knowing why.',
    'The new girl asked me how one tells that a job is done, and I had no reply.',
    'We merged six forms into one, and nobody has missed the other five.',
    'I copied the sentence onto the back of my calendar, where I see it daily.',
    'Understanding half of a thing is when I am most pleased with myself.',
    'By the end of June ten of our twelve loose ends will be tied.',
    'A lamp that burns late in an office proves very little.',
    'Next time somebody comes to the counter I will stand up first.',
    'None of it is grand, and that is rather why it matters to me.',
  ],
};

/** Passages that look like quotations and stand nowhere. */
export const strangePassages: Record<'zh-CN' | 'en', readonly string[]> = {
  'zh-CN': [
    '麦子不会因为有人开会就提前成熟，它只认节气和脚步',
    '一盏灯照不亮一座山，可是能照亮一个人回家的那一段路',
    '数完了别人家的羊，不要忘记自己的圈门还开着呢',
    '桥是给最后一个过河的人修的，不是给剪彩的人修的',
    '把话说到人家灶台边上，比说到喇叭里头管用得多',
    '没有哪一口井是站在井台上就能挖出水来的，都得弯腰',
  ],
  en: [
    'Wheat does not ripen any earlier because a committee has met about it',
    'A bridge is built for the last person to cross it and not for the ribbon',
    'No well was ever dug by somebody standing upright beside it with a plan',
    'Count your own sheep before you offer your neighbour a better fence post',
  ],
};

/** Paragraphs that look wrong and are not. */
export const nearMisses: Record<'zh-CN' | 'en', readonly string[]> = {
  'zh-CN': [
    '我把这叫作“回头看”，它贵在一个“看”字。',
    '全年一共花了12,300元，覆盖1.5万人，每天12:30开门。',
    '原文我存在https://example.org/a,b?c=1里，随时可以看。',
    '他讲的Plan, Do, Check三步，我先做到了第二步。',
    '我读了《种树的人》《挖井的人》两本小册子。',
    '有三件事要做：1）走访；2）登记；3）回看。',
    '这样的人还有很多……我不一一说了。',
    '只有一条路——走下去。',
    '今年的目标是把办结率提高到95%。',
    '乡镇和城市社区的难处不一样，基层单位各有各的账。',
    '2026年5月6日下午，支部组织我们学习了半天。',
    '常有人说“差不多就行了”，我也说过。',
    '（这一段是后来补写的。）',
    '难道就没有别的办法了吗？有！',
    '说到就要做到！',
    '我们窗口的口号是“一次说清，一次办好”，挂了三年。',
  ],
  en: [
    'My own word for it is “looking back”, and it is harder than it sounds.',
    'We spent $12,300 in all, for 1.5 people, and opened at 12:30 each day.',
    'The text is at https://example.org/a,b?c=1 if anybody wants it.',
    'There are three steps: look, ask, write it down.',
    'I read “The Well” twice and “The Fence” once.',
    'On 6 May 2026 our reading group met for half a day.',
    'Can it be done at all? Yes!',
    'It doesn’t take much, and it isn’t dear.',
  ],
};

/** Headings of level 2, alike. */
export const headings: Record<'zh-CN' | 'en', readonly (readonly string[])[]> = {
  'zh-CN': [
    ['把心安放在窗口', '把路走到家门口', '把话说到明白处'],
    ['一心一意办小事', '三番五次问难处', '十天半月回头看'],
    ['学在前头', '做在实处', '问在心里'],
    ['先看现场再动笔墨', '先问来人再翻条文', '先还旧账再许新愿'],
  ],
  en: [
    ['Look before you write', 'Ask before you sort', 'Mend before you build'],
    ['Open doors', 'Plain words', 'Kept promises'],
  ],
};
export const longHeading = {
  'zh-CN': '把过去几年里答应过群众却一直没有办成的事情逐件办完',
  en: 'Finish every single thing that we once promised to somebody and then forgot about',
};
