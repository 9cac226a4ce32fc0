import type { Texts } from './say-in';

/** Where Zhaji runs: what the panel and the settings say of sites, and why a page can't be read. */
export const siteTexts = {
  // Beside a page where it doesn't run
  notHereTitle: { zh: '札记没有在这一页运行', en: 'Zhaji isn’t running on this page' },
  notHereText: {
    zh: '它只在讲话网站和你点过头的地方自己运行，此刻看不到这一页。',
    en: 'It runs by itself only on speech sites and where you said so. Right now it can’t see this page.',
  },
  startHow: {
    zh: '想在这一页用一次：点一下浏览器工具栏上的札记图标，或者在页面上点右键，选“用札记划线”。{lasts}',
    en: 'To use it here once: click Zhaji’s button in the browser’s toolbar, or right-click the page and choose “Highlight with Zhaji”. {lasts}',
  },
  lastsSite: { zh: '用到离开这个网站为止。', en: 'It lasts until you leave this site.' },
  lastsPage: { zh: '用到换页为止。', en: 'It lasts until another page is loaded.' },
  revokedTitle: { zh: '札记不能在 {site} 运行', en: 'Zhaji may not run on {site}' },
  revokedText: {
    zh: '浏览器没有给、或者收回了它在这里的访问权。划过的笔记都还在，重新允许就会再显示。',
    en: 'The browser has not given, or has taken back, its access there. Your notes are all kept and show again once you allow it.',
  },
  missing: {
    zh: '有 {n} 个讲话网站，浏览器没有让札记运行。',
    en: {
      one: 'The browser does not let Zhaji run on {n} of the speech sites.',
      other: 'The browser does not let Zhaji run on {n} of the speech sites.',
    },
  },
  allowAgain: { zh: '重新允许', en: 'Allow again' },
  allowHere: { zh: '以后在 {site} 都用', en: 'Always on {site}' },
  allowEverywhere: { zh: '在所有网站都用', en: 'Always on every site' },
  browserAsks: {
    zh: '浏览器会再问你一次；随时可在设置里收回。',
    en: 'The browser will ask once more; take it back any time in Settings.',
  },
  onlyNow: { zh: '只在这次', en: 'Only this time' },
  onlyNowLabel: { zh: '札记只在这次运行', en: 'Zhaji runs only this time' },

  // Why a page can't be read, and what to do
  unreadTitle: { zh: '这一页，札记读不了', en: 'Zhaji can’t read this page' },
  unreadBrowserPage: {
    zh: '这是浏览器自己的页面（新标签页、设置、源代码……），浏览器不让任何扩展读。请打开有讲话的网页。',
    en: 'This is a page of the browser itself (new tab, settings, source …), closed to every extension. Open a page that has a speech.',
  },
  unreadOwnPage: {
    zh: '这是扩展自己的页面，不是网页。请打开有讲话的网页。',
    en: 'This page belongs to an extension and is no web page. Open a page that has a speech.',
  },
  unreadStore: {
    zh: '扩展商店和浏览器厂商的网站，浏览器不让任何扩展读。想记其中的话：复制文字，在“阅读”里粘贴。',
    en: 'Browsers close their stores and their makers’ sites to every extension. To note something from it, copy the text and paste it in Read.',
  },
  unreadPdf: {
    zh: 'PDF 由浏览器的阅读器显示，扩展读不到里面的文字。想记其中的话：复制文字，在“阅读”里粘贴。',
    en: 'PDFs are shown by the browser’s own viewer, where extensions can’t read. To note something from it, copy the text and paste it in Read.',
  },
  unreadFile: {
    zh: '这是电脑里的文件，浏览器没有让札记读。可以在浏览器的扩展管理页打开札记的“允许访问文件网址”（火狐没有这一项）；或者在“阅读”里打开这个文件。',
    en: 'This is a file on your computer, and the browser keeps it closed. Turn on “Allow access to file URLs” for Zhaji on the browser’s extensions page (Firefox has no such switch), or open the file in Read.',
  },
  unreadErrorPage: {
    zh: '网页没有打开，这里只有浏览器的说明。等它打开，再点一下札记图标。',
    en: 'The page did not load; this is only the browser’s message. Once it has loaded, click Zhaji’s button again.',
  },
  unreadPolicy: {
    zh: '管理这台电脑的人不让扩展在这个网站运行。想记其中的话：复制文字，在“阅读”里粘贴。',
    en: 'Whoever manages this computer does not let extensions run on this site. To note something from it, copy the text and paste it in Read.',
  },
  unreadNoText: {
    zh: '这一页没有可以划的文字：也许正文是图片，也许还没有加载完。文字出来了就再看一次；是图片，就把文字识别出来，在“阅读”里粘贴。',
    en: 'There is no text to highlight here: it may be a picture, or may still be loading. Look again once there is text; from a picture, get the text recognised and paste it in Read.',
  },
  openRead: { zh: '打开“阅读”', en: 'Open Read' },
  lookAgain: { zh: '再看一次', en: 'Look again' },

  // Settings
  sites: { zh: '在哪些网站用', en: 'Where Zhaji runs' },
  sitesLead: {
    zh: '札记只在下面这些地方自己运行，别处要你点一下才看得见那一页。任何一处都能收回，已有的笔记不受影响。',
    en: 'Zhaji runs by itself only in the places below; elsewhere it sees a page only when you click. Each can be taken back, and your notes stay.',
  },
  site: { zh: '网站', en: 'Site' },
  siteState: { zh: '自己运行', en: 'Runs by itself' },
  siteActs: { zh: '操作', en: 'Actions' },
  speechSites: { zh: '讲话网站', en: 'Speech sites' },
  speechSitesText: {
    zh: '随安装附带，共 {n} 个',
    en: { one: 'come with Zhaji, {n} of them', other: 'come with Zhaji, {n} of them' },
  },
  showSites: { zh: '看是哪些', en: 'Which ones' },
  runs: { zh: '允许', en: 'Allowed' },
  runsNot: { zh: '不允许', en: 'Not allowed' },
  runsPartly: { zh: '{n} 个不允许', en: { one: '{n} not allowed', other: '{n} not allowed' } },
  addedByYou: { zh: '你加的', en: 'Added by you' },
  addSite: { zh: '加一个网站', en: 'Add a site' },
  addSiteHint: { zh: '网址，如 example.org', en: 'Address, such as example.org' },
  add: { zh: '允许', en: 'Allow' },
  addressWrong: {
    zh: '这不是网站的地址。写成 example.org 这样。',
    en: 'This is no site’s address. Write it like example.org.',
  },
  takeBack: { zh: '收回', en: 'Take back' },
  takeBackSite: { zh: '收回 {site}', en: 'Take back {site}' },
  allowSite: { zh: '允许 {site}', en: 'Allow {site}' },
  everywhere: { zh: '在所有网站上自己运行', en: 'Run by itself on every site' },
  everywhereText: {
    zh: '方便，但札记会看到你打开的每一页。不建议。关掉时，有的浏览器会把讲话网站也一起收回，再问你一次。',
    en: 'Convenient, but Zhaji then sees every page you open. Not advised. Switched off, some browsers take the speech sites back as well, and ask you once more.',
  },
  private: { zh: '无痕窗口', en: 'Private windows' },
  privateText: {
    zh: '札记不在无痕窗口里运行，在那里什么也不留。',
    en: 'Zhaji does not run in private windows and leaves nothing there.',
  },

  // What came of it
  nowAllowed: { zh: '札记以后在 {site} 自己运行', en: 'Zhaji now runs by itself on {site}' },
  nowTakenBack: { zh: '已收回 {site}', en: '{site} was taken back' },
  allSites: { zh: '所有网站', en: 'every site' },
  notAllowed: { zh: '没有允许，什么都没有变。', en: 'Not allowed; nothing was changed.' },
  cannotAsk: {
    zh: '浏览器没有让札记问你（{why}）。请在浏览器的扩展管理页里改札记的网站权限。',
    en: 'The browser did not let Zhaji ask you ({why}). Change Zhaji’s site access on the browser’s extensions page.',
  },
  cannotTakeBack: {
    zh: '这一处只能在浏览器的扩展管理页里收回。',
    en: 'This one can only be taken back on the browser’s extensions page.',
  },
} satisfies Texts;
