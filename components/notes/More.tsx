import { useEffect, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';

type Props = { left: number; onMore: () => void };

/** The end of what is drawn of a long list: draws more when it comes near, or on click. */
export function More({ left, onMore }: Props) {
  const say = useSay(commonTexts);
  const root = useRef<HTMLDivElement>(null);
  const act = useRef(onMore);
  act.current = onMore;
  useEffect(() => {
    if (!root.current || typeof IntersectionObserver === 'undefined') return undefined;
    // One screen ahead, so that scrolling does not meet the end.
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && act.current(),
      {
        rootMargin: '100% 0px',
      },
    );
    watch.observe(root.current);
    return () => watch.disconnect();
    // Watched anew after each step: an end that stays in view reports only once.
  }, [left]);
  return (
    <div class="more" ref={root}>
      <Button look="quiet" onClick={onMore}>
        {say('showMore', { n: left })}
      </Button>
    </div>
  );
}
