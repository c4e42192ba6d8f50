/** Words of the brief and of the folder that lies beside the ringing telephone. */
export const brief = {
  know: 'What you know',
  wants_she: 'What she wants',
  wants_he: 'What he wants',
  wants_they: 'What they want',
  authority: 'What you may give',
  order: 'The order to keep in mind',
  who: '{{name}}, on {{reference}}',
  customer: 'The customer',
  mode: {
    phone: 'How do you want to take this call?',
    outgoing: 'How do you want to make this call?',
    other: 'How do you want to go about it?',
  },
  modes: {
    coach: 'A word after each answer, hints when you ask, and back to any turn.',
    practice: 'You are on your own until the debrief. The usual way.',
    exam: 'Patience runs out, no hints, no way back. The score stands.',
  },
  start: {
    phone: 'Let it ring',
    outgoing: 'To the telephone',
    counter: 'To the counter',
    chat: 'To the chat',
    email: 'To the mail',
  },
  startHelp: {
    phone: 'The phone rings three times. Pick up before the third.',
    outgoing: 'You are the one who calls. Nothing rings before you do.',
    counter: 'Somebody comes in. You answer face to face.',
    chat: 'Somebody writes, and sees your answer at once.',
    email: 'A mail lies there. You answer in writing.',
  },
  best: 'Your best so far: {{percent, percent}}, in {{count}} attempts',
  bestOnce: 'Your result so far: {{percent, percent}}',
  neverTaken: {
    phone: 'You have not taken this call yet.',
    outgoing: 'You have not made this call yet.',
    other: 'You have not tried this one yet.',
  },
  paused: {
    phone: 'This call is on hold at turn {{turn}}.',
    other: 'This one is paused at turn {{turn}}.',
  },
  resume: { phone: 'Take it off hold', other: 'Go on with it' },
  back: 'All calls',
} as const
