import { chooseTeam, type ChosenTeam } from '../teams/choose';
import { teamOf, type Team } from '../teams/team';
import type { PopupStore } from './store';

/** The team whose rules count in the tab, as its page says; without a reply, the one that was chosen. */
export function teamInForce({ page, settings, teams }: PopupStore): { readonly team: Team; readonly by: ChosenTeam['by'] } {
  const shown = page.value?.kind === 'reply' ? page.value.team : chooseTeam(settings.value, teams.value, null);
  return { team: teamOf(shown.id, teams.value), by: shown.by };
}
