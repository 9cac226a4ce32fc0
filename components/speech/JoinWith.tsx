import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { panelTexts } from '@/utils/i18n/panel-texts';
import { foldText } from '@/utils/text/fold-text';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useSay } from '../use-say';

/** A speech of the notebook, as a list shows it. */
export type OtherSpeech = { id: string; title: string; lang: string; about: string[] };

/** Speeches shown at once: more is no choice, and the field narrows them. */
const SHOWN = 6;

type Props = { loadOthers: () => Promise<OtherSpeech[]>; onJoin: (id: string) => void };

/** Finds the speech that is this one by its title; Enter takes it where it is the only one. Read only when it is asked for: there may be thousands. */
export function JoinWith({ loadOthers, onJoin }: Props) {
  const say = useSay(panelTexts);
  const [others, setOthers] = useState<OtherSpeech[] | 'failed'>();
  const [words, setWords] = useState('');
  const opener = useRef<HTMLDivElement>(null);
  const isOpen = others !== undefined && others !== 'failed';
  const wasOpen = useRef(false);
  // What had the focus in the list is gone with it: it goes back to what opened it.
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const open = (): void => {
    loadOthers().then(setOthers, () => setOthers('failed'));
  };
  if (!isOpen) {
    return (
      <div ref={opener}>
        <Button size="small" onClick={open}>
          {say('joinWith')}
        </Button>
        {others === 'failed' && <p role="alert">{say('joinFailed')}</p>}
      </div>
    );
  }
  const wanted = foldText(words).text;
  const found = others.filter(({ title, about }) => foldText([title, ...about].join('\n')).text.includes(wanted));
  const close = (): void => {
    setOthers(undefined);
    setWords('');
  };
  const join = (id: string): void => {
    close();
    onJoin(id);
  };
  return (
    <div class="join" onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && close()}>
      {others.length > 0 && (
        <Field
          label={say('joinFind')}
          value={words}
          autoFocus
          onInput={setWords}
          onKey={(event) => {
            if (event.key !== 'Enter' || event.isComposing || found.length !== 1) return;
            // The focus moves in this key press, and what gets it must not be pressed by it as well.
            event.preventDefault();
            join(found[0]!.id);
          }}
        />
      )}
      {found.length === 0 ? (
        <p>{say(others.length === 0 ? 'joinNone' : 'joinNoneSuch')}</p>
      ) : (
        <ul>
          {found.slice(0, SHOWN).map(({ id, title, lang, about }) => (
            <li key={id}>
              <button type="button" class="other" onClick={() => join(id)}>
                <span dir="auto" lang={lang}>
                  {title}
                </span>
                {about.length > 0 && (
                  <small>
                    {about.map((fact, at) => (
                      <Fragment key={fact}>
                        {at > 0 && ' · '}
                        <span dir="auto">{fact}</span>
                      </Fragment>
                    ))}
                  </small>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button look="quiet" size="small" onClick={close}>
        {say('joinCancel')}
      </Button>
    </div>
  );
}
