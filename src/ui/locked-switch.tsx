import { useId } from 'preact/hooks';
import type { Lock } from '../teams/locks';
import { Switch, type SwitchProps } from './switch';
import { lockWords } from './words';

/** A switch that says so where somebody else has set it. */
export function LockedSwitch({ lock, disabled = false, describedBy, ...rest }: SwitchProps & { readonly lock: Lock }) {
  const id = useId();
  const described = [describedBy, lock && id].filter(Boolean).join(' ');
  return (
    <>
      <Switch {...rest} disabled={disabled || lock !== null} {...(described && { describedBy: described })} />
      {lock && (
        <p id={id} class="lock muted">
          {lockWords(lock)}
        </p>
      )}
    </>
  );
}
