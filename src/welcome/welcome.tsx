import type { Signal } from '@preact/signals';
import type { CheckResult, Draft, RuleMeta } from '../engine/types';
import type { Helpdesk } from '../helpdesks/types';
import { HelpdeskList } from '../ui/helpdesk-list';
import { t } from '../ui/i18n';
import { Glyph } from '../ui/icons';
import { PrivacyFacts } from '../ui/privacy-facts';
import { Sample } from './sample';

/** What the first-run page gets. */
export interface WelcomeProps {
  readonly granted: Signal<ReadonlySet<string>>;
  readonly helpdesks: readonly Pick<Helpdesk, 'id' | 'name' | 'hosts'>[];
  readonly offered: readonly Pick<Helpdesk, 'id' | 'name' | 'hosts'>[];
  readonly metas: ReadonlyMap<string, RuleMeta>;
  allow(origins: readonly string[]): Promise<boolean>;
  check(draft: Draft): CheckResult;
}

/** The page that opens once, after the installation. */
export function Welcome({ granted, helpdesks, offered, metas, allow, check }: WelcomeProps) {
  return (
    <>
      <header>
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeIntro')}</p>
      </header>
      <main>
        <section aria-labelledby="try">
          <h2 id="try">{t('welcomeTry')}</h2>
          <p class="muted">{t('welcomeTryHint')}</p>
          <Sample metas={metas} check={check} />
        </section>
        <section aria-labelledby="pin">
          <h2 id="pin">{t('welcomePin')}</h2>
          <p>{t('welcomePinHint')}</p>
          <p class="muted">{t('welcomeKeys')}</p>
        </section>
        <section aria-labelledby="where">
          <h2 id="where">{t('welcomeWhere')}</h2>
          <p>{t('welcomeWhereHint')}</p>
          <ul class="offers">
            {helpdesks.map(({ id, name }) => (
              <li key={id}>
                <span>{name}</span>
                <span class="granted">
                  <Glyph name="tick" />
                  {t('worksNow')}
                </span>
              </li>
            ))}
          </ul>
          <p class="muted">{t('welcomeReload')}</p>
          <h3>{t('helpdesksMore')}</h3>
          <HelpdeskList offered={offered} granted={granted.value} allow={allow} />
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{t('welcomeRead')}</h2>
          <PrivacyFacts />
        </section>
      </main>
      <footer>
        <a href="options.html">{t('welcomeMore')}</a>
      </footer>
    </>
  );
}
