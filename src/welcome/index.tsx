import { render } from 'preact';
import browser from 'webextension-polyfill';
import { check } from '../engine/check';
import { atOnce, offered } from '../helpdesks/offered';
import { readAccess } from '../options/access';
import { ruleset } from '../ruleset';
import { setStrings, t } from '../ui/i18n';
import { Welcome } from './welcome';
import './welcome.css';

setStrings(browser.i18n.getMessage);
document.documentElement.lang = t('languageCode');
document.title = t('welcomeTitle');

const { granted, allow } = readAccess();
render(
  <Welcome
    granted={granted}
    helpdesks={atOnce}
    offered={offered}
    metas={new Map(ruleset.rules.map(({ meta }) => [meta.id, meta]))}
    allow={allow}
    check={(draft) => check(draft, ruleset)}
  />,
  document.getElementById('app') ?? document.body,
);
