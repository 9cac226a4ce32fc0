import base from '@/components/base.css?inline';
import reader from '@/components/reader/reader.css?inline';
import tokens from '@/components/tokens.css?inline';
import themeList from '@/components/themes/theme-list.css?inline';
import button from '@/components/ui/button.css?inline';
import badge from '@/components/ui/badge.css?inline';
import diff from '@/components/ui/diff.css?inline';
import field from '@/components/ui/field.css?inline';
import kbd from '@/components/ui/kbd.css?inline';
import mark from '@/components/ui/mark.css?inline';
import otherWords from '@/components/ui/other-words.css?inline';
import ownWords from '@/components/ui/own-words.css?inline';
import toast from '@/components/ui/toast.css?inline';

/** The style sheets of what is shown in a page; as text, since a shadow root takes none from outside. */
export const controlStyles: string = [
  tokens,
  base,
  badge,
  button,
  diff,
  field,
  kbd,
  mark,
  otherWords,
  ownWords,
  toast,
  themeList,
  reader,
].join('\n');
