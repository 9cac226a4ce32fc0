import { useState } from 'preact/hooks';
import { siteTexts } from '@/utils/i18n/site-texts';
import { ALL_SITES, type SiteAccess } from '@/utils/sites/site-access';
import type { SiteActs } from '../shell/use-site-acts';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { State } from '../ui/State';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';
import { AddSite } from './AddSite';

type Props = { access: SiteAccess; acts: SiteActs };

/** Where Zhaji runs by itself: the speech sites it comes with, what the reader has added, everywhere or not. */
export function Sites({ access, acts }: Props) {
  const say = useSay(siteTexts);
  // Drawn anew after each press: the switch shows what is allowed, and the answer may be no.
  const [, draw] = useState(0);
  const { all, listed, added } = access;
  const missing = listed.filter(({ granted }) => !granted);
  const allowMissing = (): void =>
    acts.allow(
      missing.map(({ pattern }) => pattern),
      say('speechSites'),
    );
  return (
    <section class="sites" aria-labelledby="sites">
      <h2 id="sites">{say('sites')}</h2>
      <p class="lead">{say('sitesLead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('site')}</th>
            <th scope="col">{say('siteState')}</th>
            <th scope="col">
              <span class="sr">{say('siteActs')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <b>{say('speechSites')}</b>
              <span class="muted small">{say('speechSitesText', { n: listed.length })}</span>
            </td>
            <td>
              {missing.length === 0 ? (
                <State icon={icons.check} tone="ok">
                  {say('runs')}
                </State>
              ) : (
                <State icon={icons.warn} tone="warn">
                  {missing.length === listed.length ? say('runsNot') : say('runsPartly', { n: missing.length })}
                </State>
              )}
            </td>
            <td>
              {missing.length > 0 && (
                <Button size="small" onClick={allowMissing}>
                  {say('allowAgain')}
                </Button>
              )}
            </td>
          </tr>
          <tr class="which">
            <td colSpan={3}>
              <details>
                <summary>{say('showSites')}</summary>
                <ul class="listed">
                  {listed.map(({ name, pattern, granted }) => (
                    <li key={pattern}>
                      <span>{name}</span>
                      {!granted && (
                        <Button
                          size="small"
                          look="quiet"
                          aria-label={say('allowSite', { site: name })}
                          onClick={() => acts.allow([pattern], name)}
                        >
                          {say('add')}
                        </Button>
                      )}
                    </li>
                  ))}
                </ul>
              </details>
            </td>
          </tr>
          {added.map(({ name, patterns }) => (
            <tr key={name}>
              <td>
                <b>{name}</b>
                <span class="muted small">{say('addedByYou')}</span>
              </td>
              <td>
                <State icon={icons.check} tone="ok">
                  {say('runs')}
                </State>
              </td>
              <td>
                <Button
                  size="small"
                  aria-label={say('takeBackSite', { site: name })}
                  onClick={() => acts.takeBack(patterns, name)}
                >
                  {say('takeBack')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AddSite onAdd={(site) => acts.allow([site.pattern], site.name)} />
      <div class="set">
        <div>
          <h3>{say('everywhere')}</h3>
          <p>{say('everywhereText')}</p>
        </div>
        <Choice
          isSwitch
          checked={all}
          onChange={(on) => {
            (on ? acts.allow : acts.takeBack)([ALL_SITES], say('allSites'));
            draw((times) => times + 1);
          }}
        >
          <span class="sr">{say('everywhere')}</span>
        </Choice>
      </div>
      <div class="set">
        <div>
          <h3>{say('private')}</h3>
          <p>{say('privateText')}</p>
        </div>
      </div>
    </section>
  );
}
