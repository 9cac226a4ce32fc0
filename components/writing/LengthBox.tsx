import { writingTexts } from '@/utils/i18n/writing-texts';
import type { Template } from '@/utils/model/template';
import { useSay } from '../use-say';

type Props = { length: number; template: Template };

/** The track is this much longer than the usual range, so that a long draft is still seen as longer. */
const ROOM = 1.25;

/** Where the draft stands against what is usual for its genre. Information, never a gate. */
export function LengthBox({ length, template }: Props) {
  const say = useSay(writingTexts);
  const [low, high] = template.length;
  const percent = (value: number): string => `${Math.min(100, (value / (high * ROOM)) * 100).toFixed(1)}%`;
  return (
    <div class="length-box">
      <p class="row">
        <b class="big num">{length.toLocaleString('en')}</b>
        <span class="muted small">{say(template.lang === 'en' ? 'lengthWords' : 'length')}</span>
      </p>
      <div class="length">
        <div class="track">
          <span class="fill" style={{ width: percent(length) }} />
          <span class="range" style={{ left: percent(low), right: `${(100 - 100 / ROOM).toFixed(1)}%` }} />
        </div>
        <span>
          {say(template.lang === 'en' ? 'lengthUsualWords' : 'lengthUsual', {
            low: low.toLocaleString('en'),
            high: high.toLocaleString('en'),
          })}
        </span>
      </div>
    </div>
  );
}
