import { t } from '../ui/i18n';
import { Checklist } from './checklist';
import { CustomerLine } from './customer-line';
import { Header } from './header';
import { Problems } from './problems';
import { RuleSwitches } from './rule-switches';
import { Silent } from './silent';
import { Status } from './status';
import type { PopupProps } from './store';

/** The whole popup. */
export function Popup(props: PopupProps) {
  const page = props.store.page.value;
  const reply = page?.kind === 'reply' ? page : null;
  return (
    <>
      <Header {...props} />
      <main>
        {reply && <CustomerLine reply={reply} actions={props.actions} />}
        <Status {...props} />
        {reply ? <Problems {...props} reply={reply} /> : <Silent {...props} />}
        {reply && !reply.empty && <Checklist facts={reply.facts} details={reply.details} signals={reply.signals} />}
        <RuleSwitches {...props} />
      </main>
      <footer>
        <a href="options.html" target="_blank" rel="noopener">
          {t('options')}
        </a>
      </footer>
    </>
  );
}
