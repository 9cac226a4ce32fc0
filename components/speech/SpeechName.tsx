import { speechName } from '@/utils/i18n/speech-name';
import type { Speech } from '@/utils/model/speech';
import { useLocale } from '../use-say';

type Props = { speech: Pick<Speech, 'title' | 'lang'> | undefined };

/** A speech by its name (speech-name.ts), in its own language; isolated, so that one from right to left does not turn around what stands beside it. */
export function SpeechName({ speech }: Props) {
  const locale = useLocale();
  return (
    <span dir="auto" lang={speech?.title ? speech.lang : undefined}>
      {speechName(speech, locale)}
    </span>
  );
}
