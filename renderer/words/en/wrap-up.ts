/** Words of the wrap-up: the call log that is filled in once the line is closed. */
export const wrapUp = {
  heading: { phone: 'The call log', other: 'The case note' },
  intro: {
    said: { she: 'What she said', he: 'What he said', they: 'What they said' },
    written: { she: 'What she wrote', he: 'What he wrote', they: 'What they wrote' },
  },
  introHelp: {
    phone:
      'Sort each line into fact, opinion or feeling. A fact can be counted or checked. Pass on what serves whoever reads the log next.',
    other:
      'Sort each line into fact, opinion or feeling. A fact can be counted or checked. Pass on what serves whoever reads the case note next.',
  },
  fact: 'Fact',
  opinion: 'Opinion',
  feeling: 'Feeling',
  passOn: 'Pass on',
  passOnThis: 'Pass on: {{statement}}',
  kindOf: 'Kind of statement: {{statement}}',
  promises: 'What you promised',
  promisesHelp: 'Record each promise with the date that you gave.',
  byWhen: 'By when: {{promise}}',
  notRecorded: 'Do not record it',
  progress: '{{done}} of {{all}} filled in',
  save: 'Sign and file it',
  saveAnyway: 'File it as it is',
  unfinished_one: '{{count}} line is still open. An open line counts as not sorted.',
  unfinished_other: '{{count}} lines are still open. An open line counts as not sorted.',
  nothing: 'There was nothing to note in this conversation, and nothing was promised.',
  toDebrief: 'To the debrief',
  keys: 'In a line: F fact, O opinion, E feeling, P pass on; up and down move to the next line.',
  hungUp: {
    phone: 'You hung up before the conversation was over.',
    other: 'You left before the conversation was over.',
  },
  yourNotes: 'Your notes',
  duration: { said: 'Talked for {{time, clock}}', written: 'Took {{time, clock}}' },
} as const
