/** Milliseconds within which a deletion empties the box. */
const DELETION = 500;
const DELETES = /^(?:delete|historyUndo$)/;

/** Tells the replies in one box apart, to count each once. */
export interface ReplyCount {
  /** The text of the reply was changed, by whoever it was. */
  edited(): void;
  /** The agent put a rewrite of ours in place. */
  worked(): void;
  /** The text is gone; `elsewhere` where the page shows another ticket now. */
  emptied(elsewhere: boolean): void;
  /** The reply is left with its text. */
  left(): void;
}

interface Options {
  readonly element: HTMLElement;
  /** Addresses of tickets whose reply was counted when it was left, and is there still. */
  readonly counted: Set<string>;
  readonly signal: AbortSignal;
  /** The ticket's address as of the last look. */
  address(): string;
  count(): void;
  /** The text is gone, and the agent has not deleted it; `alone` where nothing else has changed, such as the ticket. */
  gone(alone: boolean): void;
}

/** Counts a reply when it is sent, or when it is first left with what the agent has written. */
export function countReplies({ element, counted, signal, address, count, gone }: Options): ReplyCount {
  let isEdited = false;
  /** By the agent's own keys or with our rewrites, and not only by the page. */
  let isWorked = false;
  let deletedAt = 0;
  const note = (event: Event): void => {
    isWorked = true;
    // A key after it, such as one that sends, is another matter.
    if (isDeletion(event)) deletedAt = Date.now();
    else if (event.type === 'keydown') deletedAt = 0;
  };
  for (const type of ['keydown', 'beforeinput', 'cut', 'paste'])
    element.addEventListener(type, note, { capture: true, passive: true, signal });

  const end = (isLeft: boolean): void => {
    const name = address();
    if ((isLeft ? isWorked : isEdited) && !counted.has(name)) count();
    if (!isLeft) counted.delete(name);
    else if (isWorked) counted.add(name);
    isEdited = isWorked = false;
  };
  return {
    edited: () => void (isEdited = true),
    worked: () => void (isEdited = isWorked = true),
    emptied(elsewhere) {
      // Whoever deletes all of it goes on with the same reply.
      if (!elsewhere && Date.now() - deletedAt <= DELETION) return;
      gone(!elsewhere && isEdited);
      end(elsewhere);
    },
    left() {
      gone(false);
      end(true);
    },
  };
}

/** Whether the agent takes text away, or takes back what put it there. */
function isDeletion(event: Event): boolean {
  const { key, ctrlKey, metaKey, inputType = '' } = event as Partial<KeyboardEvent & InputEvent>;
  if (event.type !== 'keydown') return event.type === 'cut' || DELETES.test(inputType);
  return key === 'Backspace' || key === 'Delete' || (key?.toLowerCase() === 'z' && Boolean(ctrlKey || metaKey));
}
