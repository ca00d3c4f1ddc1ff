import { useId, useState } from 'preact/hooks';
import { hostIn, originOf, patternFor } from './hosts';
import { t } from './i18n';
import { Glyph } from './icons';

/** A helpdesk that can be switched on. */
interface Offer {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
}

interface Props {
  readonly offered: readonly Offer[];
  /** Origins that the browser granted. */
  readonly granted: ReadonlySet<string>;
  /** Asks the browser; must be called from the click itself. Resolves to whether it was granted. */
  allow(origins: readonly string[]): Promise<boolean>;
}

/** Other helpdesks, one click each, and a field for a company's own address. */
export function HelpdeskList({ offered, granted, allow }: Props) {
  const [wanted, setWanted] = useState('');
  const [note, setNote] = useState('');
  const ask = async (origins: readonly string[]) => {
    setNote('');
    const allowed = await allow(origins);
    if (!allowed) setNote(t('notAllowed'));
    return allowed;
  };
  const query = wanted.trim().toLowerCase();
  const found = offered.filter(({ name }) => name.toLowerCase().includes(query));
  return (
    <div class="helpdesk-list">
      <OwnDomain onAllow={ask} />
      <label class="field">
        <span>{t('searchHelpdesks')}</span>
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <p role="status" class="note">
        {note || (query && found.length === 0 ? t('noHelpdeskFound') : '')}
      </p>
      <ul class="offers">
        {found.map(({ id, name, hosts }) => {
          const origins = [...new Set(hosts.map(originOf))];
          return (
            <OfferItem
              key={id}
              name={name}
              host={hostIn(origins[0] ?? '')}
              isOn={origins.every((origin) => granted.has(origin))}
              onAllow={() => void ask(origins)}
            />
          );
        })}
      </ul>
    </div>
  );
}

interface OfferProps {
  readonly name: string;
  /** Left out where the name says it. */
  readonly host?: string;
  readonly isOn: boolean;
  /** Called from the click itself. */
  onAllow(): void;
}

/** A place where Replywell can be switched on. */
export function OfferItem({ name, host, isOn, onAllow }: OfferProps) {
  return (
    <li>
      <span>
        {name} {host !== undefined && <span class="muted">{host}</span>}
      </span>
      {isOn ? (
        <span class="granted">
          <Glyph name="tick" />
          {t('allowed')}
        </span>
      ) : (
        <button type="button" class="plain" aria-label={t('allowName', name)} onClick={onAllow}>
          {t('allow')}
        </button>
      )}
    </li>
  );
}

function OwnDomain({ onAllow }: { onAllow(origins: readonly string[]): Promise<boolean> }) {
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState(false);
  const id = useId();
  return (
    <form
      class="field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const pattern = patternFor(typed);
        setInvalid(pattern === null);
        if (pattern !== null) void onAllow([pattern]).then((allowed) => allowed && setTyped(''));
      }}
    >
      <label for={id}>{t('ownDomain')}</label>
      <p class="muted" id={`${id}hint`}>
        {t('ownDomainHint')}
      </p>
      <div class="with-button">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="help.example.com"
          value={typed}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}hint ${id}invalid` : `${id}hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="plain">
          {t('allow')}
        </button>
      </div>
      <p id={`${id}invalid`} role="alert" class="note">
        {invalid ? t('ownDomainInvalid') : ''}
      </p>
    </form>
  );
}
