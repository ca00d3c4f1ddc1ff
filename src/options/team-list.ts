import { BASES } from '../packs/bases';
import type { Teams } from '../teams/types';
import { t } from '../ui/i18n';
import { TEAM_KEYS } from '../ui/words';

/** All teams to choose from, ours first. */
export const teamList = ({ packs }: Teams): readonly (readonly [id: string, name: string])[] => [
  ...BASES.map((base) => [base, t(TEAM_KEYS[base])] as const),
  ...packs.map(({ pack }) => [pack.id, pack.name] as const),
];
