import { useState } from 'preact/hooks';
import type { Pack } from '../packs/schema';
import { count, t } from '../ui/i18n';
import { SeverityMark } from '../ui/icons';
import { SEVERITY_KEYS } from '../ui/words';
import type { Compared } from './pack-work';
import type { PackActions } from './store';
import { useAnswer } from './use-answer';

const PAUSE = 400;

interface Props {
  /** As it is being written; null while it cannot be read. */
  readonly pack: Pack | null;
  /** As it is stored. */
  readonly before: Pack | null;
  readonly stored: readonly Pack[];
  readonly packs: PackActions;
}

/** What the pack as it is stored and the one that is being written find in a reply, side by side. */
export function PackPreview({ pack, before, stored, packs }: Props) {
  const [text, setText] = useState('');
  const [customer, setCustomer] = useState('');
  const { value, waiting } = useAnswer(
    pack && text.trim() ? () => packs.compare({ text, customer, before, after: pack, others: stored }) : null,
    [pack, before, text, customer],
    PAUSE,
  );
  const shown = text.trim() ? value : undefined;
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h4 id="preview-title">{t('previewTitle')}</h4>
      <p class="muted">{t('previewIntro')}</p>
      <label class="field wide">
        <span>{t('previewReply')}</span>
        <textarea rows={5} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <label class="field wide">
        <span>{t('previewCustomer')}</span>
        <textarea rows={2} value={customer} onInput={(event) => setCustomer(event.currentTarget.value)} />
      </label>
      <p role="status" class="muted">
        {!text.trim()
          ? ''
          : waiting
            ? t('checking')
            : !pack
              ? t('previewWaits')
              : shown === null
                ? t('packNoAnswer')
                : shown && t('previewCounts', String(shown.totals.added), String(shown.totals.removed))}
      </p>
      {shown && (
        <div class="sides">
          <Side title={t(before ? 'previewNow' : 'previewWithout')} list={shown.now} total={shown.totals.now} differs={t('previewGone')} />
          <Side title={t('previewThen')} list={shown.then} total={shown.totals.then} differs={t('previewNew')} />
        </div>
      )}
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly list: readonly Compared[];
  readonly total: number;
  /** What is said of a problem that the other side does not have. */
  readonly differs: string;
}

function Side({ title, list, total, differs }: SideProps) {
  return (
    <div>
      <h5>
        {title} <span class="muted">({total})</span>
      </h5>
      {total === 0 && <p class="muted">{t('previewNothing')}</p>}
      <ul class="compared">
        {list.map((problem, i) => {
          const kind = problem.words === null ? 'missing' : problem.severity;
          return (
            <li key={i} class={problem.differs ? 'differs' : ''}>
              <SeverityMark kind={kind} />
              <div>
                {problem.differs && <strong class="tag">{differs}</strong>}
                <span class="hidden">{t(SEVERITY_KEYS[kind])}. </span>
                <p class={`quote severity-${kind}`}>
                  {problem.words === null ? (
                    problem.title
                  ) : (
                    <>
                      “<span class="words">{problem.words}</span>”
                    </>
                  )}
                </p>
                <p class="muted">{problem.message}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {total > list.length && <p class="muted">{count('more', total - list.length)}</p>}
    </div>
  );
}
