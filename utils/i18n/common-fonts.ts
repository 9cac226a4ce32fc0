/** Fonts that are commonly asked for, by the names Word knows them under; any other can be named as well. */
export const commonFonts: Readonly<Record<'chinese' | 'latin', readonly string[]>> = {
  chinese: [
    '仿宋',
    '仿宋_GB2312',
    '宋体',
    '黑体',
    '楷体',
    '楷体_GB2312',
    '方正小标宋简体',
    '方正小标宋_GBK',
    '方正仿宋_GBK',
    '方正黑体_GBK',
    '方正楷体_GBK',
    '华文中宋',
    '华文仿宋',
    '华文楷体',
    '微软雅黑',
    '等线',
  ],
  latin: ['Times New Roman', 'Arial', 'Calibri', 'Cambria', 'Georgia'],
};
