/** Words of the frame around the screens: header, banners, failures. */
export const app = {
  name: 'Third Ring',
  skip: 'Skip to the content',
  navigation: 'Main',
  calls: 'Calls',
  history: 'History',
  settings: 'Settings',
  callsTaken_one: '{{count}} call taken',
  callsTaken_other: '{{count}} calls taken',
  notSaved: 'Not saved.',
  notSavedHelp: 'You can go on; what happens now is kept until you close the program. {{reason}}',
  missingScreen: 'There is no such page',
  missingScreenHelp: 'The address may come from an older version of the program.',
  backToCalls: 'Back to the calls',
  failedTitle: 'This page could not be shown',
  failedHelp:
    'What you did so far is stored. Try again; if it happens once more, restart the program.',
  hostUnreachable:
    'The program behind this window does not answer. Restart Third Ring and try again.',
  didNotWork: 'That did not work: {{reason}}',
} as const
