import { writingTexts } from '@/utils/i18n/writing-texts';
import { useSay } from '../use-say';

type Props = {
  /** 字数, in English words. */
  length: number;
  lang: 'zh-CN' | 'en';
  /** How much of it is quoted, 0…1. */
  quotedShare?: number;
  /** Least and most that are usual for the genre; nothing where it is not known. */
  usual: readonly [number, number] | undefined;
};

/** The track is this much longer than the usual range, so that a long draft is still seen as longer. */
const ROOM = 1.25;

/** Where the draft stands against what is usual for its genre. Information, never a gate. */
export function LengthBox({ length, lang, quotedShare, usual }: Props) {
  const say = useSay(writingTexts);
  return (
    <div class="length-box">
      <p class="row">
        <b class="big num">{length.toLocaleString('en')}</b>
        <span class="muted small">{say(lang === 'en' ? 'lengthWords' : 'length')}</span>
      </p>
      {quotedShare !== undefined && quotedShare > 0 && (
        <p class="tiny muted">{say('quotedShareIs', { share: `${Math.round(quotedShare * 100)}%` })}</p>
      )}
      {usual && <Usual length={length} lang={lang} usual={usual} />}
    </div>
  );
}

function Usual({
  length,
  lang,
  usual: [low, high],
}: {
  length: number;
  lang: Props['lang'];
  usual: readonly [number, number];
}) {
  const say = useSay(writingTexts);
  const percent = (value: number): string => `${Math.min(100, (value / (high * ROOM)) * 100).toFixed(1)}%`;
  return (
    <div class="length">
      <div class="track">
        <span class="fill" style={{ width: percent(length) }} />
        <span class="range" style={{ left: percent(low), right: `${(100 - 100 / ROOM).toFixed(1)}%` }} />
      </div>
      <span>
        {say(lang === 'en' ? 'lengthUsualWords' : 'lengthUsual', {
          low: low.toLocaleString('en'),
          high: high.toLocaleString('en'),
        })}
      </span>
    </div>
  );
}
