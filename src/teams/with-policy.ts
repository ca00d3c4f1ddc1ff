import { DEFAULTS, type Settings } from '../settings/types';
import { LOCKABLE, type Policy } from './types';

/** The agent's choices as far as they count: what the organisation keeps to itself is as if it had not been chosen. */
export function withPolicy(settings: Settings, { locked }: Policy): Settings {
  const kept = LOCKABLE.filter((name) => locked.includes(name) && name in DEFAULTS) as (keyof Settings)[];
  return kept.length ? { ...settings, ...Object.fromEntries(kept.map((name) => [name, DEFAULTS[name]])) } : settings;
}

/** Whether is counted how often rules fire. */
export const countsInsights = (settings: Settings, policy: Policy): boolean =>
  withPolicy(settings, policy).insights ?? policy.insights ?? true;
