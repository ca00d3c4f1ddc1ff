import type { ExtraRule } from '../engine/extras';
import type { Reply } from '../engine/rule';
import type { Edit } from '../engine/types';
import { closings, greeting, nextStep, update } from '../rewrite/phrases';
import { insertBeforeSignOff } from '../rewrite/place';
import { requiredId } from './ids';
import { metaOf } from './meta';
import type { Pack, Required, RequiredPart } from './schema';

/** A part of a reply that a team requires: whether it is there, what is said where it is not, and what is offered. */
interface PartCheck {
  readonly message: string;
  isThere(reply: Reply): boolean;
  offers(reply: Reply): readonly string[];
  insert(reply: Reply, text: string): Edit;
}

const atStart = (_: Reply, text: string): Edit => ({ span: { start: 0, end: 0 }, text: `${text}\n\n` });
const atEnd = (reply: Reply, text: string): Edit => {
  const end = reply.text.trimEnd().length;
  return { span: { start: end, end }, text: `\n\n${text}` };
};

const PARTS: Readonly<Record<RequiredPart, PartCheck>> = {
  greeting: {
    message: 'Your team begins every reply with a greeting.',
    // “Mo,” on a line of its own greets, too.
    isThere: ({ facts, text }) => facts.greeting || /^\s*\p{Lu}[^\n.]{0,40}[,!:][ \t]*(?:\n|$)/u.test(text),
    offers: (reply) => [greeting(reply)],
    insert: atStart,
  },
  closing: {
    message: 'Your team ends every reply with a closing.',
    // A signature is masked, and a name may stand alone.
    isThere: ({ facts, text, masked }) =>
      facts.closing || masked.trimEnd().length < text.trimEnd().length || /\n\p{Lu}[^\n.!?,]{1,40}\s*$/u.test(text),
    offers: closings,
    insert: atEnd,
  },
  nextStep: {
    message: 'Your team says in every reply what happens next.',
    isThere: ({ facts }) => facts.nextStep,
    offers: (reply) => [nextStep(reply)],
    insert: insertBeforeSignOff,
  },
  timeframe: {
    message: 'Your team says in every reply by when.',
    isThere: ({ facts }) => facts.timeframe,
    offers: (reply) => [update(reply)],
    insert: insertBeforeSignOff,
  },
};

/** What a team requires as a rule: a missing part of house style. */
export function requiredRule(pack: Pack, required: Required): ExtraRule {
  const { severity, minWords, insert } = required;
  const part = 'part' in required ? PARTS[required.part] : undefined;
  const wanted = 'part' in required ? [] : required.find;
  const conditions = 'part' in required ? [] : required.if;
  const message = required.message ?? part?.message ?? '';
  return {
    pack: pack.id,
    always: true,
    meta: metaOf(pack, { id: requiredId(required), category: 'house-style', severity, message }),
    phrases: [...wanted, ...conditions],
    *check(reply, hits) {
      if (reply.words < minWords || part?.isThere(reply)) return;
      if (hits.some(({ phrase }) => phrase < wanted.length)) return;
      if (conditions.length && !hits.some(({ phrase }) => phrase >= wanted.length)) return;
      const texts = insert === undefined ? part?.offers : () => [insert];
      const put = part?.insert ?? insertBeforeSignOff;
      yield { span: null, suggestions: () => (texts?.(reply) ?? []).map((text) => put(reply, text)) };
    },
  };
}
