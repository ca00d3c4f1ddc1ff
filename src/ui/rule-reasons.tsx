import type { RuleMeta } from '../engine/types';
import { t } from './i18n';

interface Props {
  /** The rule's place on the options page. */
  readonly anchor: string;
  readonly meta: RuleMeta | undefined;
  readonly because: readonly string[] | undefined;
}

/** The words that raised it, why a difficult customer minds it, where that is known from, and the way to the rule's own place in the options. */
export function RuleReasons({ anchor, meta, because = [] }: Props) {
  return (
    <div class="reasons">
      {because.length > 0 && <Because words={because} />}
      {meta && <p>{meta.rationale}</p>}
      {meta && meta.sources.length > 0 && <SourceList sources={meta.sources} />}
      <a href={`options.html#${anchor}`} target="_blank" rel="noopener">
        {t('ruleInOptions')}
      </a>
    </div>
  );
}

/** The words that raised a finding where many weak signs added up. */
export function Because({ words }: { words: readonly string[] }) {
  const quoted = [...new Set(words)].map((word) => `“${word}”`);
  return <p>{t('becauseWords', quoted.join(', '))}</p>;
}

/** Sources of a rule; addresses become links. */
export function SourceList({ sources }: { sources: readonly string[] }) {
  return (
    <>
      <p class="sources-title">{t('sources')}</p>
      <ul class="sources">
        {sources.map((source) => (
          <li key={source}>{withLink(source)}</li>
        ))}
      </ul>
    </>
  );
}

function withLink(source: string) {
  const address = /https?:\/\/\S+/.exec(source)?.[0];
  if (!address) return source;
  const title = source
    .replace(address, '')
    .replace(/[\s:(<,–-]+$/, '')
    .trim();
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {title || address.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  );
}
