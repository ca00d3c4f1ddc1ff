import type { ShownProblem } from '../messages';
import { t } from './i18n';

/** Which team asks for it, where it is no rule of ours. */
export function FromPack({ problem: { from } }: { readonly problem: Pick<ShownProblem, 'from'> }) {
  return from === undefined ? null : <p class="from muted">{t('fromPack', from)}</p>;
}
