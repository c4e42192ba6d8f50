/** Words of the recovery screen: the store is damaged, or newer than this program. */
export const recovery = {
  damagedTitle: 'Your records could not be opened',
  damagedHelp:
    'The file with the attempts is damaged. Nothing has been deleted: it is moved aside and kept when you choose.',
  backups: 'Copies that were set aside',
  backup: '{{date}}, with {{attempts}} calls',
  restore: 'Go back to this copy',
  noBackups: 'There is no copy to go back to.',
  fresh: 'Start with empty records',
  freshQuestion: 'Start with empty records?',
  freshHelp: 'The damaged file is kept in the data folder, so that it can still be looked at.',
  newerTitle: 'These records come from a newer Third Ring',
  newerHelp:
    'They stay untouched. Install the newer version on this machine, then everything is there again.',
} as const
