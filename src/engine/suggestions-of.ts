import { keepsFacts, losesFacts } from './keeps-facts';
import type { Reframe, Reply, Rule } from './rule';
import type { CheckSettings, Edit, Finding } from './types';

/** What a finding was made with. */
interface Found {
  readonly rule: Rule;
  /** The pack that the rule comes from; undefined for one of ours. */
  readonly pack: string | undefined;
  readonly reply: Reply;
  readonly settings: CheckSettings;
  readonly reframe: Reframe | undefined;
}

/** Edits for a finding, the best first, without those that would lose or bring in a fact. May throw what a rule throws. */
export function suggestionsOf(finding: Finding, { rule, pack, reply, settings, reframe }: Found): readonly Edit[] {
  const { span } = finding;
  const { id, category } = rule.meta;
  const own = typeof finding.suggestions === 'function' ? finding.suggestions() : finding.suggestions;
  if (pack !== undefined) {
    // The words that a team's own rule is there to replace may go, whatever they are.
    const isWithin = (edit: Edit): boolean => !!span && edit.span.start >= span.start && edit.span.end <= span.end;
    return own.filter((edit) => isWithin(edit) || !losesFacts(edit, reply.text));
  }
  const team = settings.extras?.rewrites.get(id)?.(span, reply) ?? [];
  const dates = finding.dates?.() ?? [];
  const ours = own.length || dates.length || !span || !reframe ? own : reframe.suggest(category, span, reply);
  return [
    ...team.filter((edit) => !losesFacts(edit, reply.text)),
    // A gap, or a wrong name, is there to be replaced.
    ...(category === 'placeholder' ? ours : ours.filter((edit) => keepsFacts(edit, reply.text, reply.customer))),
    ...dates,
  ];
}
