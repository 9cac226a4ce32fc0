import { reviewTexts } from '@/utils/i18n/review-texts';
import { useSay } from '../use-say';

type Props = {
  /** The words that are hidden. */
  words: string;
  /** Whether they are shown again. */
  shown: boolean;
  /** Whether the first of them is. */
  hinted: boolean;
};

const HAN = /\p{Script=Han}/u;

/** A phrase of a sentence, hidden behind manuscript squares, a square for each character that is to come back (two letters share one). Styles: review.css. */
export function HiddenPhrase({ words, shown, hinted }: Props) {
  const say = useSay(reviewTexts);
  const isHan = HAN.test(words);
  const characters = Array.from(new Intl.Segmenter().segment(words), ({ segment }) => segment);
  if (shown) {
    return (
      <b class={isHan ? 'phrase squares' : 'phrase'}>
        {isHan ? characters.map((character, at) => <span key={at}>{character}</span>) : words}
      </b>
    );
  }
  const squares = isHan ? characters.length : Math.ceil(characters.length / 2);
  return (
    <span
      class="phrase squares"
      role="img"
      aria-label={`${hinted ? characters[0] : ''} ${say('hiddenCharacters', { n: characters.length })}`.trim()}
    >
      {Array.from({ length: squares }, (_, at) => (
        <span key={at}>{at === 0 && hinted ? characters[0] : ''}</span>
      ))}
    </span>
  );
}
