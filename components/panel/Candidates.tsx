import { candidateTexts } from '@/utils/i18n/candidate-texts';
import { placeTexts } from '@/utils/i18n/place-texts';
import type { Candidate } from '@/utils/messaging/calls';
import { CANDIDATE_WORDS } from '@/utils/model/limits';
import { differences } from '@/utils/text/differences';
import { DiffQuote } from '../notes/DiffQuote';
import { Button } from '../ui/Button';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

type Props = {
  /** The passage as it was kept. */
  quote: string;
  lang: string;
  candidates: readonly Candidate[];
  /** The heading a place stands under, where that is known. */
  sectionOf: (candidate: Candidate) => string | undefined;
  onShow: (candidate: Candidate) => void;
  onTake: (candidate: Candidate) => void;
  onRefuse: (candidate: Candidate) => void;
};

/** The places a note could be at, each in its surroundings with what differs, to look at and to choose. Styles: panel.css, diff.css. */
export function Candidates({ quote, lang, candidates, sectionOf, onShow, onTake, onRefuse }: Props) {
  const say = useSay(candidateTexts);
  const ofPlace = useSay(placeTexts);
  return (
    <ol class="candidates" aria-label={say('candidates')}>
      {candidates.map((candidate) => {
        const { start, words, before, after } = candidate;
        // A long passage comes cut; the rest of the kept one would look as if it were gone.
        const cut = words.length >= CANDIDATE_WORDS;
        const pieces = differences(cut ? quote.slice(0, words.length) : quote, words);
        const section = sectionOf(candidate);
        return (
          <li key={start} class="candidate">
            {section !== undefined && (
              <p class="where" lang={lang}>
                {section}
              </p>
            )}
            <p class="context" lang={lang}>
              {before !== '' && `…${before}`}
              <b>
                <DiffQuote pieces={pieces} />
              </b>
              {cut ? '…' : after !== '' && `${after}…`}
            </p>
            <div class="place-acts">
              <Button size="small" icon={icons.check} onClick={() => onTake(candidate)}>
                {say('takeThis')}
              </Button>
              <Button size="small" look="quiet" icon={icons.jump} onClick={() => onShow(candidate)}>
                {say('showThis')}
              </Button>
              {/* The very same words can't be refused: the next one like them would be, too. */}
              {!cut && pieces.some(({ kind }) => kind !== 'same') && (
                <Button size="small" look="quiet" icon={icons.close} onClick={() => onRefuse(candidate)}>
                  {ofPlace('refuse')}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
