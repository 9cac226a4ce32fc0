import type { ComponentChildren } from 'preact';
import type { Locale } from '@/utils/model/locale';
import type { Settings } from '@/utils/model/settings';
import { LocaleContext } from '../use-say';
import { useAppearance } from './use-appearance';

type Props = { locale: Locale; appearance: Settings['appearance']; children: ComponentChildren };

/** The root of one of our pages: its language and its light or dark. */
export function Page({ locale, appearance, children }: Props) {
  useAppearance(locale, appearance);
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}
