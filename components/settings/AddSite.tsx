import { useState } from 'preact/hooks';
import { siteTexts } from '@/utils/i18n/site-texts';
import { MAX_LINE } from '@/utils/model/limits';
import { siteOf, type Site } from '@/utils/sites/site-of';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useSay } from '../use-say';

type Props = { onAdd: (site: Site) => void };

/** A line for the address of a site to be allowed; Enter asks the browser for it. */
export function AddSite({ onAdd }: Props) {
  const say = useSay(siteTexts);
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (): void => {
    const typed = address.trim();
    // Written as people write it, without `https://`; what has another scheme, or no dot, is no site.
    const site = siteOf(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
    const known = site !== null && (/[.:]/.test(site.name) || site.name === 'localhost');
    setWrong(!known);
    if (!known) return;
    setAddress('');
    onAdd(site);
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        label={say('addSite')}
        value={address}
        placeholder={say('addSiteHint')}
        error={wrong ? say('addressWrong') : null}
        maxLength={MAX_LINE}
        onInput={(text) => {
          setAddress(text);
          setWrong(false);
        }}
      />
      <Button type="submit">{say('add')}</Button>
    </form>
  );
}
