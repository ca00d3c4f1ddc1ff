import type { ReasonKind } from '../escalation/reasons';
import { t, type MessageKey } from './i18n';

const REASON_KEYS: Readonly<Record<ReasonKind, MessageKey>> = {
  safety: 'escalateSafety',
  legal: 'escalateLegal',
  regulator: 'escalateRegulator',
  chargeback: 'escalateChargeback',
  press: 'escalatePress',
  public: 'escalatePublic',
  senior: 'escalateSenior',
  repeat: 'escalateRepeat',
};

/** Why and when to pass a matter on, a line each; nothing where nothing calls for it. */
export function EscalationReasons({ reasons }: { readonly reasons: readonly ReasonKind[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul role="list" class="escalate">
      {reasons.map((kind) => (
        <li key={kind}>{t(REASON_KEYS[kind])}</li>
      ))}
    </ul>
  );
}
