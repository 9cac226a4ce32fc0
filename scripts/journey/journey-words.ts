/**
 * What the journey types where a reader would: thoughts, a theme, names. Invented, and about no speech in particular, since any may be given.
 */
export const journeyWords = {
  zh: {
    newTheme: '为民办事',
    thoughts: [
      '读到这一句，想起去年冬天我在服务窗口轮岗，一位老人跑了三趟才办成一件小事。话说得再满，也不如把他的第三趟省下来。',
      '这句话点醒了我：平时总说忙，忙的里头有多少是给群众看得见的？我打算从自己手头的台账减起。',
      '以前我把调研当成完成任务，去之前材料已经写好了一半。以后先空着手去，听完再动笔。',
      '道理不难懂，难在坚持。我给自己定一条：每周五下午，把这一周答应别人的事逐件对一遍。',
      '对照这一句，我手上那件拖了两个月的事就是差距。原因写了三页，其实只有一条：没有到现场去过。',
      '我想到带我的师傅。他从不讲这些词，只是每次都比约好的时间早到十分钟。作风大概就是这样一点点让人看见的。',
    ],
    application: '下个月的支部学习会上，用它引出窗口服务的讨论。',
    occasion: '“眼睛向下、脚步向下”专题学习',
    writerName: '周予安',
    writerUnit: '岚溪市政务服务中心',
    template: '个人学习心得',
  },
  en: {
    newTheme: 'Keeping promises',
    thoughts: [
      'This reminds me of the winter I spent at the service counter, when an old man came three times for one small form. No speech makes up for his third trip.',
      'I say that I am busy. How much of it would anyone outside the office notice? I will begin with my own lists.',
      'I used to write half the report before the visit. From now on I go with an empty page and write after listening.',
      'Easy to understand, hard to keep up. Every Friday afternoon I will go through what I promised that week, one by one.',
      'One matter has been lying on my desk for two months. I wrote three pages of reasons; the true one is that I never went to look.',
      'I think of the man who trained me. He never used such words; he only came ten minutes early, every time.',
    ],
    application: 'To open the discussion at our next reading group.',
    occasion: 'the spring reading group',
    writerName: 'Ada Winter',
    writerUnit: 'Lanxi Service Centre',
    template: 'Study notes',
  },
};
