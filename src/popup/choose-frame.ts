import type { FromFrame, PopupUpdate } from '../messages';

type StateUpdate = Extract<PopupUpdate, { kind: 'state' }>;
type PromisedUpdate = Extract<PopupUpdate, { kind: 'promised' }>;

/** Of all frames of a tab, the one that the popup is about: one with a reply before one without, then where the agent was last. */
export function chooseFrame(): {
  /** What the popup is to take in of what a frame says: nothing of other frames, and all of a frame that becomes the one. */
  hear(update: FromFrame<PopupUpdate>): readonly PopupUpdate[];
  /** The frame that the popup is about; undefined until one has spoken. */
  current(): string | undefined;
} {
  const frames = new Map<string, FromFrame<StateUpdate>>();
  const promised = new Map<string, FromFrame<PromisedUpdate>>();
  let current: string | undefined;
  const rank = ({ state, focused }: FromFrame<StateUpdate>): number => (state.kind === 'reply' ? 1e15 : 0) + focused;
  return {
    hear(update) {
      if (update.kind === 'promised') promised.set(update.frame, update);
      if (update.kind !== 'state') return update.frame === current ? [update] : [];
      frames.set(update.frame, update);
      const [best] = [...frames.values()].sort((a, b) => rank(b) - rank(a));
      const isOther = best?.frame !== current;
      current = best?.frame;
      if (!best || (!isOther && update.frame !== current)) return [];
      const told = isOther && promised.get(best.frame);
      return told ? [best, told] : [best];
    },
    current: () => current,
  };
}
