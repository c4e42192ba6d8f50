/** Words of the study reminders, and of what a learner takes along. */
export const reminders = {
  title: 'Study reminders',
  help: 'For {{name}}, at the times that you pick, by the clock of this machine. One that was missed is said once.',
  on: 'Remind me to practise',
  at: 'At',
  days: 'Days for {{time}}',
  add: 'Another time',
  remove: 'Remove',
  removeOf: 'Remove {{time}}',
  now: '{{name}}, it is time to practise.',
  missed: '{{name}}, you wanted to practise on {{day}} at {{time}}. Now is as good.',
  practise: 'Practise',
  notNow: 'Not now',
  change: 'Change the times',
  export: {
    title: 'Take your data along',
    help: 'Everything that is kept about {{name}}: calls with every turn and point, drills, notes, reminders. It is written into a file on this machine.',
    everything: 'Everything, as JSON',
    results: 'Results, as a table',
    writing: 'Writing the file …',
    written: 'The file lies here:',
  },
} as const
