/** Words of those who make software together. */
export const technical = [
  'pr',
  'pull request~',
  'commit',
  'repo',
  'repository',
  'library',
  'config',
  'compiler',
  'npm',
  'maintainer~',
  'github',
  'implementation',
  'syntax',
  'deprecat~',
  'contribut~',
];
